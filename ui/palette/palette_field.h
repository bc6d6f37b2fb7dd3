// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractButton>

class QAction;
class QMainWindow;

namespace trama::ui {

class CommandPalette;
class PaletteIndex;
class Workspace;

/// "Search or run a command  Ctrl+K" at the right end of the menu bar: opens the palette over the
/// window. Keeps what the palette looks through from one opening to the next.
class PaletteField : public QAbstractButton {
    Q_OBJECT
public:
    PaletteField(Workspace &workspace, QMainWindow &window);

    void setCommand(const QAction *command); ///< whose keys it shows
    CommandPalette *openPalette(); ///< the one open already where there is one

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void retranslate();
    QStringList keys() const;

    Workspace &m_workspace;
    QMainWindow &m_window;
    PaletteIndex *m_index;
    const QAction *m_command = nullptr;
};

} // namespace trama::ui
