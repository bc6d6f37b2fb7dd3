// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/entity_tables.h"

namespace trama::domain {

namespace {

constexpr Field kPolicyInstrument[] = {
    {"list_id", FieldType::Text},
    {"name", FieldType::Text, nullptr, nullptr, kRequired},
    {"name_en", FieldType::Text},
    {"kind", FieldType::Code, "instrument_kind"},
    {"region", FieldType::Reference, nullptr, "region"},
    {"authority", FieldType::Reference, nullptr, "organisation"},
    {"period_from", FieldType::Integer},
    {"period_to", FieldType::Integer},
    {"website", FieldType::Text},
    {"description", FieldType::Text, nullptr, nullptr, kLongText},
};

constexpr Field kFundingLine[] = {
    {"instrument", FieldType::Reference, nullptr, "policy_instrument", kRequired},
    {"name", FieldType::Text, nullptr, nullptr, kRequired},
    {"fund", FieldType::Text},
    {"period_from", FieldType::Integer},
    {"period_to", FieldType::Integer},
    {"amount", FieldType::Real},
    {"currency", FieldType::Text, nullptr, nullptr, kPlain, 3},
    {"rate", FieldType::Real},
    {"state_aid", FieldType::Code, "state_aid"},
};

constexpr Field kScheme[] = {
    {"line", FieldType::Reference, nullptr, "funding_line", kRequired},
    {"name", FieldType::Text, nullptr, nullptr, kRequired},
    {"kind", FieldType::Code, "scheme_kind"},
    {"status", FieldType::Code, "scheme_status"},
    {"payer", FieldType::Text},
    {"beneficiary", FieldType::Text},
    {"share_outside", FieldType::Real},
    {"legal_basis", FieldType::Text},
    {"ceiling", FieldType::Real},
    {"currency", FieldType::Text, nullptr, nullptr, kPlain, 3},
    {"description", FieldType::Text, nullptr, nullptr, kLongText},
};

constexpr Field kGoodPractice[] = {
    {"list_id", FieldType::Text},
    {"title", FieldType::Text, nullptr, nullptr, kRequired},
    {"organisation", FieldType::Reference, nullptr, "organisation"},
    {"author", FieldType::Text},
    {"topic", FieldType::Text},
    {"in_project", FieldType::TriState},
    {"institution", FieldType::Text},
    {"region", FieldType::Reference, nullptr, "region"},
    {"country", FieldType::Text, nullptr, nullptr, kPlain, 2},
    {"city", FieldType::Text},
    {"scope", FieldType::Code, "scope"},
    {"summary", FieldType::Text, nullptr, nullptr, kLongText},
    {"detail", FieldType::Text, nullptr, nullptr, kLongText},
    {"resources", FieldType::Text, nullptr, nullptr, kLongText},
    {"started", FieldType::Date},
    {"ended", FieldType::Date},
    {"results", FieldType::Text, nullptr, nullptr, kLongText},
    {"challenges", FieldType::Text, nullptr, nullptr, kLongText},
    {"transfer", FieldType::Text, nullptr, nullptr, kLongText},
    {"conditions", FieldType::Text, nullptr, nullptr, kLongText},
    {"link", FieldType::Text},
    {"expert_opinion", FieldType::Text, nullptr, nullptr, kLongText},
    {"status", FieldType::Code, "practice_status"},
    {"tier", FieldType::Code, "tier"},
};

constexpr Field kPracticeShare[] = {
    {"practice", FieldType::Reference, nullptr, "good_practice", kRequired},
    {"shared_with", FieldType::Text},
    {"region", FieldType::Reference, nullptr, "region"},
    {"date", FieldType::Date},
    {"note", FieldType::Text, nullptr, nullptr, kLongText},
};

constexpr Field kEvent[] = {
    {"list_id", FieldType::Text},
    {"title", FieldType::Text, nullptr, nullptr, kRequired},
    {"kind", FieldType::Code, "event_kind"},
    {"interregional", FieldType::TriState},
    {"date", FieldType::Date},
    {"place", FieldType::Text},
    {"region", FieldType::Reference, nullptr, "region"},
    {"host", FieldType::Reference, nullptr, "organisation"},
    {"description", FieldType::Text, nullptr, nullptr, kLongText},
};

constexpr Field kAttendance[] = {
    {"event", FieldType::Reference, nullptr, "event", kRequired},
    {"person", FieldType::Reference, nullptr, "person", kRequired},
    {"surveyed", FieldType::TriState},
    {"capacity_raised", FieldType::TriState},
    {"satisfaction", FieldType::Integer},
};

constexpr Entity kEntities[] = {
    {"policy_instrument", Geometry::None, kPolicyInstrument, nullptr},
    {"funding_line", Geometry::None, kFundingLine, "instrument"},
    {"scheme", Geometry::None, kScheme, "line"},
    {"good_practice", Geometry::None, kGoodPractice, nullptr},
    {"practice_share", Geometry::None, kPracticeShare, "practice"},
    {"event", Geometry::None, kEvent, nullptr},
    {"attendance", Geometry::None, kAttendance, "event"},
};

} // namespace

std::span<const Entity> policyEntities()
{
    return kEntities;
}

} // namespace trama::domain
