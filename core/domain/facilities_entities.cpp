// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/entity_tables.h"

namespace trama::domain {

namespace {

constexpr Field kInfrastructure[] = {
    {"list_id", FieldType::Text},
    {"name", FieldType::Text, nullptr, nullptr, kRequired},
    {"name_en", FieldType::Text},
    {"name_pt", FieldType::Text},
    {"acronym", FieldType::Text, nullptr, nullptr, kPlain, 40},
    {"type", FieldType::Code, "facility_type"},
    {"types", FieldType::Codes, "facility_type"},
    {"structure", FieldType::Code, "structure"},
    {"status", FieldType::Code, "life_cycle"},
    {"opens", FieldType::Date},
    {"closes", FieldType::Date},
    {"owner", FieldType::Reference, nullptr, "organisation"},
    {"operator", FieldType::Reference, nullptr, "organisation"},
    {"host", FieldType::Text},
    {"region", FieldType::Reference, nullptr, "region"},
    {"country", FieldType::Text, nullptr, nullptr, kPlain, 2},
    {"address", FieldType::Text},
    {"municipality", FieldType::Text},
    {"precision", FieldType::Code, "precision"},
    {"website", FieldType::Text},
    {"email", FieldType::Text},
    {"description", FieldType::Text, nullptr, nullptr, kLongText},
    {"keywords", FieldType::Text, nullptr, nullptr, kLongText},
    {"domains", FieldType::Codes, "domain"},
    {"sectors", FieldType::Codes, "sector"},
    {"technologies", FieldType::Codes, "technology"},
    {"open_to_smes", FieldType::TriState},
    {"open_to_foreign", FieldType::TriState},
    {"users", FieldType::Codes, "user_group"},
    {"capacity", FieldType::Real},
    {"used", FieldType::Real},
    {"unit", FieldType::Code, "unit"},
    {"staff_fte", FieldType::Real},
    {"investment", FieldType::Real},
    {"yearly_cost", FieldType::Real},
    {"currency", FieldType::Text, nullptr, nullptr, kPlain, 3},
    {"state_aid", FieldType::Code, "state_aid"},
    {"area_served", FieldType::Text},
    {"languages", FieldType::Text},
    {"accreditation", FieldType::Text},
    {"source", FieldType::Reference, nullptr, "source"},
    {"checked", FieldType::Date},
    {"confidence", FieldType::Code, "confidence"},
    {"author", FieldType::Text},
    {"tier", FieldType::Code, "tier"},
};

constexpr Field kEquipment[] = {
    {"list_id", FieldType::Text},
    {"infrastructure", FieldType::Reference, nullptr, "infrastructure", kRequired},
    {"name", FieldType::Text, nullptr, nullptr, kRequired},
    {"maker", FieldType::Text},
    {"model", FieldType::Text},
    {"year", FieldType::Integer},
    {"value", FieldType::Real},
    {"currency", FieldType::Text, nullptr, nullptr, kPlain, 3},
    {"capacity", FieldType::Real},
    {"used", FieldType::Real},
    {"unit", FieldType::Code, "unit"},
    {"description", FieldType::Text, nullptr, nullptr, kLongText},
    {"tier", FieldType::Code, "tier"},
};

constexpr Field kService[] = {
    {"list_id", FieldType::Text},
    {"infrastructure", FieldType::Reference, nullptr, "infrastructure", kRequired},
    {"name", FieldType::Text},
    {"type", FieldType::Code, "service_type"},
    {"sectors", FieldType::Codes, "sector"},
    {"stages", FieldType::Codes, "stage"},
    {"trl_min", FieldType::Integer},
    {"trl_max", FieldType::Integer},
    {"capacity", FieldType::Real},
    {"used", FieldType::Real},
    {"unit", FieldType::Code, "unit"},
    {"price", FieldType::Real},
    {"currency", FieldType::Text, nullptr, nullptr, kPlain, 3},
    {"access_type", FieldType::Codes, "access_type"},
    {"access_mode", FieldType::Code, "access_mode"},
    {"order_type", FieldType::Code, "order_type"},
    {"open_to_smes", FieldType::TriState},
    {"open_to_foreign", FieldType::TriState},
    {"users", FieldType::Codes, "user_group"},
    {"lead_time_days", FieldType::Integer},
    {"languages", FieldType::Text},
    {"rules", FieldType::Text, nullptr, nullptr, kLongText},
    {"description", FieldType::Text, nullptr, nullptr, kLongText},
    {"source", FieldType::Reference, nullptr, "source"},
    {"checked", FieldType::Date},
    {"tier", FieldType::Code, "tier"},
};

constexpr Field kMembership[] = {
    {"network", FieldType::Reference, nullptr, "network", kRequired},
    {"organisation", FieldType::Reference, nullptr, "organisation"},
    {"infrastructure", FieldType::Reference, nullptr, "infrastructure"},
    {"role", FieldType::Text},
    {"since", FieldType::Date},
    {"until", FieldType::Date},
};

constexpr Field kLink[] = {
    {"from_infrastructure", FieldType::Reference, nullptr, "infrastructure"},
    {"from_organisation", FieldType::Reference, nullptr, "organisation"},
    {"to_infrastructure", FieldType::Reference, nullptr, "infrastructure"},
    {"to_organisation", FieldType::Reference, nullptr, "organisation"},
    {"type", FieldType::Code, "link_type"},
    {"planned", FieldType::TriState},
    {"weight", FieldType::Real},
    {"since", FieldType::Date},
    {"until", FieldType::Date},
    {"evidence", FieldType::Text, nullptr, nullptr, kLongText},
    {"source", FieldType::Reference, nullptr, "source"},
    {"tier", FieldType::Code, "tier"},
};

constexpr Entity kEntities[] = {
    {"infrastructure", Geometry::Point, kInfrastructure, nullptr},
    {"equipment", Geometry::None, kEquipment, "infrastructure"},
    {"service", Geometry::None, kService, "infrastructure"},
    {"membership", Geometry::None, kMembership, "network"},
    {"link", Geometry::None, kLink, nullptr},
};

} // namespace

std::span<const Entity> facilitiesEntities()
{
    return kEntities;
}

} // namespace trama::domain
