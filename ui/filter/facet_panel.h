// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/workspace/workspace.h"

#include <QWidget>

class QLineEdit;
class QPushButton;
class QToolButton;
class QTreeWidget;
class QTreeWidgetItem;

namespace trama::ui {

struct FilterGroup;
class ThemeLabel;

/// Every value to filter by, grouped, each with the number of facilities that it would leave beside
/// what is chosen in the other groups. Ticked is chosen; the same filter on every page.
class FacetPanel : public QWidget {
    Q_OBJECT
public:
    explicit FacetPanel(Workspace &workspace, QWidget *parent = nullptr);

    QLineEdit *text() const { return m_text; }
    void focusText(); ///< ready to be typed over

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
    void fill(QTreeWidgetItem *top, const FilterGroup &group);
    QTreeWidgetItem *groupItem(const FilterGroup &group);
    void take(QTreeWidgetItem *item);

    Workspace &m_workspace;
    ThemeLabel *m_title;
    QToolButton *m_close;
    QLineEdit *m_text;
    QTreeWidget *m_tree;
    ThemeLabel *m_count;
    QPushButton *m_clear;
    bool m_isDue = false;
};

} // namespace trama::ui
