// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/check.h"
#include "core/plan/plan_rows.h"
#include "ui/plan/plan_forms.h"
#include "ui/shell/page.h"

class QAction;
class QPushButton;
class QScrollArea;

namespace trama::ui {

class ActionHead;
class DocumentPreview;
class EvidenceStrip;
class PlanExport;
class PlanOutline;
class PlanStart;
class PartForm;

/// The action plans of the project: outline, the form of one part with its evidence, and the
/// document that comes of it.
class PlanPage : public Page {
    Q_OBJECT
public:
    explicit PlanPage(Workspace &workspace, QWidget *parent = nullptr);

    QString title() const override;
    QString sub() const override;
    const char *iconName() const override { return "plan"; }
    bool take(const Target &target) override;
    QStringList status() const override;

protected:
    void refresh() override;
    void retranslate() override;

private:
    void makeTools();
    void makeContent();
    void connectOutline();
    QWidget *makeEditor(QWidget *parent);
    bool takePlan();
    void readPlans();
    void refreshPart();
    void choosePart(qint64 key);
    PlanSection section() const;
    const plan::ActionRow *action() const;
    int numberOfAction() const;
    void changeField(qint64 key, const QString &field, const QVariant &value);
    qint64 partOf(const exchange::Finding &finding) const;
    void addEmptyAction();
    void startPlan(const QString &form);
    void tell(const Result<void> &done);

    QPushButton *m_previewSwitch = nullptr;
    QPushButton *m_exportButton = nullptr;
    QAction *m_addAction = nullptr;
    QAction *m_addPlan = nullptr;
    PlanExport *m_export = nullptr;
    PlanStart *m_start = nullptr;
    QWidget *m_work = nullptr;
    PlanOutline *m_outline = nullptr;
    QScrollArea *m_scroll = nullptr;
    ActionHead *m_head = nullptr;
    PartForm *m_form = nullptr;
    EvidenceStrip *m_evidence = nullptr;
    DocumentPreview *m_preview = nullptr;

    std::vector<std::pair<storage::Key, QString>> m_plans;
    plan::PlanRows m_rows; ///< of the plan that is shown; key 0 = none
    QVector<exchange::Finding> m_findings;
    storage::Key m_plan = 0;
    qint64 m_part = 0; ///< key in the outline
    QString m_formOf; ///< part and form the fields were built for
};

} // namespace trama::ui
