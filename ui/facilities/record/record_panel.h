// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/row_names.h"

#include <QWidget>

class QStackedWidget;
class QTabBar;

namespace trama::ui {

class PartList;
class RecordForm;
class RowHistoryView;
class RecordHead;

/// The record of one facility beside the table: every field, its services, equipment and links,
/// edited in place.
class RecordPanel : public QWidget {
    Q_OBJECT
public:
    explicit RecordPanel(Workspace &workspace, QWidget *parent = nullptr);
    ~RecordPanel() override;

    storage::Key facility() const { return m_facility; } ///< 0 = none
    void setFacility(storage::Key facility); ///< reads it anew
    void showPart(const QString &entity, storage::Key part); ///< its tab with it open
    void editName(); ///< the name selected, ready to be typed over
    void commit(); ///< writes what is pending
    void retranslate();

Q_SIGNALS:
    void moved(int step);
    void duplicateAsked();
    void deleteAsked();
    void closed();

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void connectForm();
    void nameTabs();
    QWidget *scrolled(QWidget *content);

    Workspace &m_workspace;
    RowNames m_names;
    RecordHead *m_head;
    QTabBar *m_tabs;
    QStackedWidget *m_pages;
    RecordForm *m_form;
    RowHistoryView *m_history;
    QVector<PartList *> m_parts;
    storage::Key m_facility = 0;
};

} // namespace trama::ui
