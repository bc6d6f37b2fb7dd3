// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/palette/palette_entries.h"

#include <QDialog>

class QLineEdit;
class QTreeWidget;

namespace trama::ui {

class ThemeLabel;

/// A field over the window that finds commands, regions and facilities by a few letters of their
/// names and runs the one chosen: arrows choose, Enter runs, Esc leaves.
class CommandPalette : public QDialog {
    Q_OBJECT
public:
    CommandPalette(Workspace &workspace, const QMenuBar &menus, QWidget *window);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override; ///< arrows of the field
    void paintEvent(QPaintEvent *event) override;

private:
    void find();
    void list(const QString &section, const QVector<PaletteEntry> &entries);
    void runChosen();

    Workspace &m_workspace;
    QVector<PaletteEntry> m_commands;
    QVector<PaletteEntry> m_regions;
    QVector<PaletteEntry> m_shown; ///< as listed
    QLineEdit *m_typed;
    QTreeWidget *m_list;
    ThemeLabel *m_none;
};

} // namespace trama::ui
