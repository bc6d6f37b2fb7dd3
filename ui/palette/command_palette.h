// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/palette/palette_search.h"

#include <QPointer>
#include <QWidget>

class QLineEdit;
class QListView;

namespace trama::ui {

class PaletteCard;
class PaletteIndex;
class PaletteModel;
class ThemeLabel;

/// Over the whole window, which is darkened: a field that finds commands, regions, facilities, gaps
/// and what stands in plans by a few letters, and opens the one chosen. The focus stays in the
/// field and none of the window's shortcuts holds; with Esc it goes back to where it was.
class CommandPalette : public QWidget {
    Q_OBJECT
public:
    CommandPalette(
        Workspace &workspace, const QMenuBar &menus, PaletteIndex &index, QWidget *window);

    void close(); ///< and gives the focus back

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;

private:
    void makeField();
    void makeList();
    void find();
    void placeCard();
    void choose(int row);
    void openChosen(bool isOnMap);
    bool takeKey(int key, Qt::KeyboardModifiers modifiers);
    void takeFocusLoss();
    QString noneText() const;

    Workspace &m_workspace;
    const PaletteIndex &m_index;
    PaletteSearch m_search;
    QPointer<QWidget> m_before; ///< had the focus
    PaletteCard *m_card;
    QLineEdit *m_typed;
    QListView *m_list;
    PaletteModel *m_model;
    ThemeLabel *m_none;
    std::optional<PaletteGroup> m_whole; ///< the group of which all is listed
    bool m_isClosing = false;
};

} // namespace trama::ui
