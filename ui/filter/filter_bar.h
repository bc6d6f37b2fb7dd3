// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/workspace/workspace.h"

#include <QWidget>

class QMenu;
class QPushButton;

namespace trama::ui {

class Chip;
class FlowLayout;
class ThemeLabel;

/// The row under a page's title: what the facilities are filtered by, as chips, and how many that
/// leaves. The same on every page, since the filter is one.
class FilterBar : public QWidget {
    Q_OBJECT
public:
    explicit FilterBar(Workspace &workspace, QWidget *parent = nullptr);
    /// False on a page that counts all facilities: the row is there only while there is a filter,
    /// and says that it does not count here.
    void setApplied(bool isApplied);

protected:
    void changeEvent(QEvent *event) override;

private:
    void refresh();
    void refreshCount();
    void addChip(const char *name, const QString &key, const QString &values,
        const snapshot::Filter &without);
    void fillMenu();

    Workspace &m_workspace;
    bool m_isApplied = true;
    FlowLayout *m_chips;
    Chip *m_add;
    QPushButton *m_clear;
    ThemeLabel *m_count;
    QMenu *m_menu;
    QList<Chip *> m_parts;
};

} // namespace trama::ui
