// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/plan/plan_forms.h"

#include "ui/widgets/appearance.h"

namespace trama::ui {

namespace {

std::vector<FormField> general()
{
    return {{"title"}, {"template", nullptr, 2}, {"status", nullptr, 2}, {"region", nullptr, 2},
        {"nuts2", "plan.nuts2", 2}, {"project", "plan.project", 2}, {"country", "plan.country", 2},
        {"period_from", nullptr, 2}, {"period_to", nullptr, 2},
        {"organisation", "plan.organisation"}, {"other_partners", "plan.otherPartners"},
        {"contact", "plan.contact", 3}, {"email", "plan.email", 3}, {"phone", "plan.phone", 3}};
}

std::vector<FormField> policy()
{
    return {{"aim", "plan.aims"}, {"instrument", "plan.instrument"}, {"context", "plan.context"},
        {"summary_en", "plan.summary"}};
}

std::vector<FormField> end()
{
    return {{"date", "plan.date", 2}, {"signatories", "plan.names"},
        {"endorsement", "plan.endorsement"}};
}

/// What both forms ask beside their own fields.
void addCommon(std::vector<FormField> *fields)
{
    fields->insert(fields->end(),
        {{"indicator", "plan.action.indicator"}, {"status", nullptr, 2},
            {"status_reason", nullptr, 2}});
}

std::vector<FormField> action2014()
{
    std::vector<FormField> fields{{"title"}, {"background", "plan.2014.background"},
        {"practice", nullptr, 2}, {"event", nullptr, 2}, {"action", "plan.2014.action"},
        {"players", "plan.2014.players"}, {"timeframe", "plan.2014.timeframe"},
        {"starts", nullptr, 2}, {"ends", nullptr, 2}, {"costs", "plan.2014.costs"},
        {"cost", nullptr, 2}, {"currency", nullptr, 2}, {"funding", "plan.2014.funding"}};
    addCommon(&fields);
    return fields;
}

std::vector<FormField> action2021()
{
    std::vector<FormField> fields{{"title"}, {"action", "plan.2021.nature"},
        {"timeframe", "plan.2021.timeframe"}, {"starts", nullptr, 2}, {"ends", nullptr, 2},
        {"players", "plan.2021.stakeholders"}, {"background", "plan.2021.derives"},
        {"practice", nullptr, 2}, {"event", nullptr, 2}, {"costs", "plan.2021.costs"},
        {"cost", nullptr, 2}, {"currency", nullptr, 2}, {"funding", "plan.2021.funding"}};
    addCommon(&fields);
    return fields;
}

} // namespace

const char *entityOf(PlanSection section)
{
    return section == PlanSection::Action ? "action" : "action_plan";
}

std::vector<FormField> fieldsOf(PlanSection section, plan::PlanTemplate form)
{
    switch (section) {
    case PlanSection::General:
        return general();
    case PlanSection::Policy:
        return policy();
    case PlanSection::Action:
        return form == plan::PlanTemplate::Interreg2021 ? action2021() : action2014();
    case PlanSection::End:
        return end();
    }
    return {};
}

QString labelOf(const char *entity, const FormField &field)
{
    if (field.label) {
        return texts().get(QLatin1String(field.label));
    }
    const QString own = QLatin1String("field.") + QLatin1String(entity) + QLatin1Char('.')
        + QLatin1String(field.name);
    return texts().get(
        texts().has(own) ? own : QLatin1String("field.") + QLatin1String(field.name));
}

} // namespace trama::ui
