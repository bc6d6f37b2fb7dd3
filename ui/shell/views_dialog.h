// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/commands/view_commands.h"

#include <QDialog>

class QLineEdit;
class QListWidget;
class QPushButton;

namespace trama::ui {

class Page;
class ThemeLabel;

/// Saved views: keep the page as it stands under a name, go back to one, delete one. Stays open
/// while nothing was opened.
class ViewsDialog : public QDialog {
    Q_OBJECT
public:
    ViewsDialog(Workspace &workspace, const Page &page, QWidget *parent);

Q_SIGNALS:
    void chosen(const trama::ui::SavedView &view);

private:
    void refresh();
    void settle();
    void save();
    void openView();
    void remove();

    Workspace &m_workspace;
    const Page &m_page;
    QVector<SavedView> m_views;
    QLineEdit *m_name;
    QPushButton *m_save;
    ThemeLabel *m_hint;
    QListWidget *m_list;
    QPushButton *m_open;
    QPushButton *m_delete;
};

} // namespace trama::ui
