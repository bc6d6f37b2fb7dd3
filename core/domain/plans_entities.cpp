// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/entity_tables.h"

namespace trama::domain {

namespace {

constexpr Field kActionPlan[] = {
    {"list_id", FieldType::Text},
    {"title", FieldType::Text, nullptr, nullptr, kRequired},
    {"template", FieldType::Code, "plan_template"},
    {"instrument", FieldType::Reference, nullptr, "policy_instrument"},
    {"region", FieldType::Reference, nullptr, "region"},
    {"project", FieldType::Text},
    {"period_from", FieldType::Integer},
    {"period_to", FieldType::Integer},
    {"organisation", FieldType::Text},
    {"other_partners", FieldType::Text, nullptr, nullptr, kLongText},
    {"country", FieldType::Text},
    {"nuts2", FieldType::Text},
    {"contact", FieldType::Text, nullptr, nullptr, kPersonal},
    {"email", FieldType::Text, nullptr, nullptr, kPersonal},
    {"phone", FieldType::Text, nullptr, nullptr, kPersonal},
    {"aim", FieldType::Code, "plan_aim"},
    {"context", FieldType::Text, nullptr, nullptr, kLongText},
    {"summary_en", FieldType::Text, nullptr, nullptr, kLongText},
    {"status", FieldType::Code, "plan_status"},
    {"date", FieldType::Date},
    {"signatories", FieldType::Text, nullptr, nullptr, kPersonal | kLongText},
    {"endorsement", FieldType::Text, nullptr, nullptr, kLongText},
};

constexpr Field kAction[] = {
    {"list_id", FieldType::Text},
    {"plan", FieldType::Reference, nullptr, "action_plan", kRequired},
    {"position", FieldType::Integer},
    {"title", FieldType::Text, nullptr, nullptr, kRequired},
    {"background", FieldType::Text, nullptr, nullptr, kLongText},
    {"action", FieldType::Text, nullptr, nullptr, kLongText},
    {"players", FieldType::Text, nullptr, nullptr, kLongText},
    {"timeframe", FieldType::Text},
    {"starts", FieldType::Date},
    {"ends", FieldType::Date},
    {"costs", FieldType::Text, nullptr, nullptr, kLongText},
    {"cost", FieldType::Real},
    {"currency", FieldType::Text, nullptr, nullptr, kPlain, 3},
    {"funding", FieldType::Text, nullptr, nullptr, kLongText},
    {"indicator", FieldType::Text},
    {"status", FieldType::Code, "action_status"},
    {"status_reason", FieldType::Text, nullptr, nullptr, kLongText},
    {"practice", FieldType::Reference, nullptr, "good_practice"},
    {"event", FieldType::Reference, nullptr, "event"},
    {"need_region", FieldType::Reference, nullptr, "region"},
    {"need_sector", FieldType::Code, "sector"},
    {"need_stage", FieldType::Code, "stage"},
    {"need_service", FieldType::Code, "service_type"},
    {"need_bands", FieldType::Text},
};

constexpr Field kActionFigure[] = {
    {"action", FieldType::Reference, nullptr, "action", kRequired},
    {"figure", FieldType::Integer},
    {"caption", FieldType::Text},
    {"position", FieldType::Integer},
    {"data_date", FieldType::Date},
    {"data_hash", FieldType::Text},
};

constexpr Field kPerformanceIndicator[] = {
    {"instrument", FieldType::Reference, nullptr, "policy_instrument", kRequired},
    {"name", FieldType::Text, nullptr, nullptr, kRequired},
    {"unit", FieldType::Text},
    {"baseline", FieldType::Real},
    {"target", FieldType::Real},
    {"achieved", FieldType::Real},
    {"date", FieldType::Date},
    {"note", FieldType::Text, nullptr, nullptr, kLongText},
};

constexpr Field kMonitoringRecord[] = {
    {"action", FieldType::Reference, nullptr, "action", kRequired},
    {"semester", FieldType::Text},
    {"status", FieldType::Code, "action_status"},
    {"done", FieldType::Text, nullptr, nullptr, kLongText},
    {"beneficiaries", FieldType::Text, nullptr, nullptr, kLongText},
    {"evidence", FieldType::Text, nullptr, nullptr, kLongText},
    {"planned", FieldType::Real},
    {"committed", FieldType::Real},
    {"spent", FieldType::Real},
    {"influenced", FieldType::Real},
    {"currency", FieldType::Text, nullptr, nullptr, kPlain, 3},
    {"note", FieldType::Text, nullptr, nullptr, kLongText},
};

constexpr Field kSavedView[] = {
    {"name", FieldType::Text, nullptr, nullptr, kRequired},
    {"page", FieldType::Text},
    {"state", FieldType::Text, nullptr, nullptr, kLongText},
};

constexpr Entity kEntities[] = {
    {"action_plan", Geometry::None, kActionPlan, nullptr},
    {"action", Geometry::None, kAction, "plan"},
    {"action_figure", Geometry::None, kActionFigure, "action"},
    {"performance_indicator", Geometry::None, kPerformanceIndicator, "instrument"},
    {"monitoring_record", Geometry::None, kMonitoringRecord, "action"},
    {"saved_view", Geometry::None, kSavedView, nullptr},
};

} // namespace

std::span<const Entity> plansEntities()
{
    return kEntities;
}

} // namespace trama::domain
