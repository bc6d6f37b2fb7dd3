// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/plan/plan_findings.h"

#include "core/plan/plan_form.h"
#include "core/plan/plan_rows.h"

namespace trama::plan {

namespace {

using exchange::Finding;
using exchange::Severity;

struct Rule {
    const char *field;
    const char *code;
    Severity severity;
};

constexpr Rule kPlanRules[] = {
    {"project", "plan-no-project", Severity::Warning},
    {"organisation", "plan-no-organisation", Severity::Warning},
    {"aim", "plan-no-aim", Severity::Warning},
    {"instrument", "plan-no-instrument", Severity::Warning},
    {"context", "plan-no-context", Severity::Warning},
    {"summary_en", "plan-no-summary", Severity::Note},
    {"endorsement", "plan-no-endorsement", Severity::Note},
};

constexpr Rule kActionRules[] = {
    {"background", "action-no-background", Severity::Warning},
    {"action", "action-no-description", Severity::Warning},
    {"players", "action-no-players", Severity::Warning},
};

/// Collects findings about one row after another; each names its row by title.
class Findings {
public:
    void about(const char *entity, const storage::Record &record)
    {
        m_entity = QString::fromLatin1(entity);
        m_record = &record;
    }
    void add(const char *code, Severity severity, const char *field, QUuid other = {})
    {
        m_findings.append(Finding{QString::fromLatin1(code), severity, m_entity, m_record->uuid,
            QString::fromLatin1(field), {fieldText(*m_record, "title")}, other});
    }
    void addWhereEmpty(const Rule &rule)
    {
        if (fieldText(*m_record, rule.field).isEmpty()) {
            add(rule.code, rule.severity, rule.field);
        }
    }
    QVector<Finding> take() { return std::move(m_findings); }

private:
    QString m_entity;
    const storage::Record *m_record = nullptr;
    QVector<Finding> m_findings;
};

void checkAction(Findings &findings, const ActionRow &action)
{
    findings.about("action", action.record);
    for (const Rule &rule : kActionRules) {
        findings.addWhereEmpty(rule);
    }
    if (fieldKey(action.record, "practice") == 0 && fieldKey(action.record, "event") == 0) {
        findings.add("action-no-inspiration", Severity::Warning, "practice");
    }
    if (action.text("timeframe").isEmpty() && action.text("starts").isEmpty()
        && action.text("ends").isEmpty()) {
        findings.add("action-no-timeframe", Severity::Warning, "timeframe");
    }
    if (action.text("status") == QLatin1String("dropped")
        && action.text("status_reason").isEmpty()) {
        findings.add("action-no-reason", Severity::Warning, "status_reason");
    }
    if (fieldKey(action.record, "need_region") == 0) {
        findings.add("action-no-need", Severity::Note, "need_region");
    }
}

/// One plan per instrument: partners on the same instrument share one.
Result<void> checkInstrument(
    Findings &findings, const storage::Project &project, const PlanRows &rows)
{
    if (rows.instrument.key == 0) {
        return {};
    }
    const auto plans
        = keysOf(project, "action_plan", QStringLiteral("instrument"), rows.instrument.key);
    if (!plans) {
        return tl::unexpected(plans.error());
    }
    for (const storage::Key key : *plans) {
        if (key == rows.plan.key) {
            continue;
        }
        const auto other = project.record(*domain::findEntity("action_plan"), key);
        if (!other) {
            return tl::unexpected(other.error());
        }
        findings.add("plan-same-instrument", Severity::Warning, "instrument",
            *other ? (*other)->uuid : QUuid());
    }
    return {};
}

} // namespace

Result<QVector<Finding>> planFindings(const storage::Project &project, storage::Key key)
{
    const auto rows = readPlan(project, key, {});
    if (!rows) {
        return tl::unexpected(rows.error());
    }
    Findings findings;
    findings.about("action_plan", rows->plan);
    for (const Rule &rule : kPlanRules) {
        findings.addWhereEmpty(rule);
    }
    if (rows->actions.empty()) {
        findings.add("plan-no-action", Severity::Warning, "");
    }
    if (templateOf(*rows) == PlanTemplate::Interreg2021) {
        findings.add("plan-only-without-change", Severity::Note, "template");
    }
    if (auto checked = checkInstrument(findings, project, *rows); !checked) {
        return tl::unexpected(checked.error());
    }
    for (const ActionRow &action : rows->actions) {
        checkAction(findings, action);
    }
    return findings.take();
}

} // namespace trama::plan
