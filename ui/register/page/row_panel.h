// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/row.h"
#include "ui/models/row_names.h"

#include <QWidget>

class QTabBar;
class QToolButton;

namespace trama::ui {

class RecordForm;
class RowHistoryView;
class ThemeLabel;

/// The record of one row of a register beside its table: every field, edited in place.
class RowPanel : public QWidget {
    Q_OBJECT
public:
    RowPanel(const QString &entity, Workspace &workspace, const RowNames &names,
        QWidget *parent = nullptr);
    ~RowPanel() override;

    storage::Key row() const { return m_row; } ///< 0 = none
    void setRow(storage::Key row); ///< reads it anew
    void editFirst(const QString &field); ///< the field selected, ready to be typed over
    void commit(); ///< writes what is pending
    void retranslate();

Q_SIGNALS:
    void moved(int step); ///< to the record before (-1) or after (1)
    void deleteAsked();
    void closed();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void connectForm();

    QString m_entity;
    Workspace &m_workspace;
    ThemeLabel *m_crumb;
    ThemeLabel *m_name;
    QToolButton *m_back;
    QToolButton *m_on;
    QToolButton *m_delete;
    QToolButton *m_close;
    QTabBar *m_tabs;
    RecordForm *m_form;
    RowHistoryView *m_history;
    storage::Key m_row = 0;
};

} // namespace trama::ui
