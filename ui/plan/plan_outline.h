// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/check.h"
#include "core/plan/plan_rows.h"
#include "ui/plan/plan_forms.h"
#include "ui/workspace/workspace.h"

#include <QFrame>

class QComboBox;
class QListView;
class QToolButton;
class QVBoxLayout;

namespace trama::ui {

class PlanOutlineModel;
class ThemeLabel;

/// The plans of the project, the parts of one of them, and what the form still asks for.
class PlanOutline : public QFrame {
    Q_OBJECT
public:
    /// A part that is no action, as the key of a row in the outline.
    static qint64 keyOf(PlanSection section) { return -1 - int(section); }

    explicit PlanOutline(QWidget *parent = nullptr);
    void setPlans(const std::vector<std::pair<storage::Key, QString>> &plans, storage::Key current);
    void setPlan(const plan::PlanRows &rows, const QVector<exchange::Finding> &findings);
    void setCurrent(qint64 key); ///< tells nobody
    void setReadOnly(bool isReadOnly);
    void retranslate();

Q_SIGNALS:
    void planChosen(qint64 plan);
    void partChosen(qint64 key);
    void orderAsked(const QVector<qint64> &actions);
    void actionAsked();
    void planAsked();
    void deleteAsked(qint64 action);
    void findingChosen(const trama::exchange::Finding &finding);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void makeList();
    void setFindings(const QVector<exchange::Finding> &findings);

    ThemeLabel *m_title;
    QComboBox *m_plans;
    QToolButton *m_addPlan;
    QToolButton *m_add;
    QToolButton *m_delete;
    QListView *m_list;
    PlanOutlineModel *m_model;
    QWidget *m_notes = nullptr;
    QVBoxLayout *m_notesLayout = nullptr;
};

} // namespace trama::ui
