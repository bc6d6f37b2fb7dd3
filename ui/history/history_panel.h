// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/workspace/workspace.h"

#include <QWidget>

class QAction;
class QLineEdit;
class QListView;
class QPushButton;
class QToolButton;

namespace trama::ui {

class HistoryModel;
class ThemeLabel;

/// What was done to the project: when, by whom, how many rows; any state can be gone back to, and
/// named. Beside the page.
class HistoryPanel : public QWidget {
    Q_OBJECT
public:
    explicit HistoryPanel(Workspace &workspace, QWidget *parent = nullptr);

    QListView *list() const { return m_list; }

Q_SIGNALS:
    void closed();

protected:
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    void retranslate();
    void later(); ///< refresh() soon, once
    void refresh();
    void showChoice();
    void askName();
    void renameVersion(const QString &name); ///< the current line's; empty = the name goes
    void goTo(); ///< the state of the current line

    Workspace &m_workspace;
    HistoryModel *m_model;
    ThemeLabel *m_title;
    QToolButton *m_close;
    QLineEdit *m_search;
    QListView *m_list;
    QPushButton *m_goTo;
    QPushButton *m_first;
    QAction *m_rename; ///< of a version
    QAction *m_unname;
    bool m_isDue = false;
};

} // namespace trama::ui
