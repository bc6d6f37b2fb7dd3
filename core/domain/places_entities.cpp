// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/entity_tables.h"

namespace trama::domain {

namespace {

constexpr Field kRegion[] = {
    {"code", FieldType::Text, nullptr, nullptr, kRequired, 20},
    {"version", FieldType::Text, nullptr, nullptr, kRequired, 20},
    {"name", FieldType::Text},
    {"name_en", FieldType::Text},
    {"name_pt", FieldType::Text},
    {"level", FieldType::Integer},
    {"parent", FieldType::Text, nullptr, nullptr, kPlain, 20},
    {"country", FieldType::Text, nullptr, nullptr, kPlain, 2},
    {"outline", FieldType::Integer},
    {"area_km2", FieldType::Real},
};

constexpr Field kRegionSet[] = {
    {"name", FieldType::Text, nullptr, nullptr, kRequired},
    {"name_en", FieldType::Text},
    {"name_pt", FieldType::Text},
    {"version", FieldType::Text, nullptr, nullptr, kPlain, 20},
    {"is_default", FieldType::TriState},
};

constexpr Field kRegionSetMember[] = {
    {"region_set", FieldType::Reference, nullptr, "region_set", kRequired},
    {"region", FieldType::Reference, nullptr, "region", kRequired},
    {"position", FieldType::Integer},
};

constexpr Field kCodeTerm[] = {
    {"scheme", FieldType::Text, nullptr, nullptr, kRequired, 40},
    {"version", FieldType::Text, nullptr, nullptr, kPlain, 20},
    {"code", FieldType::Text, nullptr, nullptr, kRequired, 60},
    {"parent", FieldType::Text, nullptr, nullptr, kPlain, 60},
    {"name_en", FieldType::Text},
    {"name_pt", FieldType::Text},
};

constexpr Field kSource[] = {
    {"name", FieldType::Text, nullptr, nullptr, kRequired},
    {"kind", FieldType::Code, "source_kind"},
    {"file", FieldType::Text},
    {"url", FieldType::Text},
    {"licence", FieldType::Text},
    {"published", FieldType::Date},
    {"retrieved", FieldType::Date},
    {"credit", FieldType::Text},
    {"note", FieldType::Text, nullptr, nullptr, kLongText},
    {"mapping", FieldType::Text, nullptr, nullptr, kLongText},
};

constexpr Field kIndicator[] = {
    {"region", FieldType::Reference, nullptr, "region", kRequired},
    {"code", FieldType::Text, nullptr, nullptr, kRequired, 40},
    {"year", FieldType::Integer},
    {"value", FieldType::Real},
    {"unit", FieldType::Text, nullptr, nullptr, kPlain, 40},
    {"flag", FieldType::Text, nullptr, nullptr, kPlain, 20},
    {"source", FieldType::Reference, nullptr, "source"},
};

constexpr Field kMapping[] = {
    {"region", FieldType::Reference, nullptr, "region", kRequired},
    {"sector", FieldType::Code, "sector", nullptr, kRequired},
    {"status", FieldType::Code, "mapping_status"},
    {"maturity", FieldType::Code, "maturity"},
    {"date", FieldType::Date},
    {"note", FieldType::Text, nullptr, nullptr, kLongText},
};

constexpr Entity kEntities[] = {
    {"region", Geometry::None, kRegion, nullptr},
    {"region_set", Geometry::None, kRegionSet, nullptr},
    {"region_set_member", Geometry::None, kRegionSetMember, "region_set"},
    {"code_term", Geometry::None, kCodeTerm, nullptr},
    {"source", Geometry::None, kSource, nullptr},
    {"indicator", Geometry::None, kIndicator, "region"},
    {"mapping", Geometry::None, kMapping, "region"},
};

} // namespace

std::span<const Entity> placesEntities()
{
    return kEntities;
}

} // namespace trama::domain
