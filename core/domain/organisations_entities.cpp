// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/entity_tables.h"

namespace trama::domain {

namespace {

constexpr Field kOrganisation[] = {
    {"list_id", FieldType::Text},
    {"name", FieldType::Text, nullptr, nullptr, kRequired},
    {"name_en", FieldType::Text},
    {"name_pt", FieldType::Text},
    {"acronym", FieldType::Text, nullptr, nullptr, kPlain, 40},
    {"kind", FieldType::Code, "organisation_kind"},
    {"legal_status", FieldType::Code, "legal_status"},
    {"sectors", FieldType::Codes, "sector"},
    {"country", FieldType::Text, nullptr, nullptr, kPlain, 2},
    {"region", FieldType::Reference, nullptr, "region"},
    {"address", FieldType::Text},
    {"website", FieldType::Text},
    {"email", FieldType::Text},
    {"phone", FieldType::Text},
    {"ror", FieldType::Text},
    {"wikidata", FieldType::Text, nullptr, nullptr, kPlain, 20},
    {"employees", FieldType::Integer},
    {"description", FieldType::Text, nullptr, nullptr, kLongText},
    {"source", FieldType::Reference, nullptr, "source"},
    {"checked", FieldType::Date},
    {"confidence", FieldType::Code, "confidence"},
    {"tier", FieldType::Code, "tier"},
};

constexpr Field kNetwork[] = {
    {"list_id", FieldType::Text},
    {"name", FieldType::Text, nullptr, nullptr, kRequired},
    {"name_en", FieldType::Text},
    {"name_pt", FieldType::Text},
    {"scope", FieldType::Code, "network_scope"},
    {"website", FieldType::Text},
    {"description", FieldType::Text, nullptr, nullptr, kLongText},
    {"source", FieldType::Reference, nullptr, "source"},
    {"tier", FieldType::Code, "tier"},
};

constexpr Field kPerson[] = {
    {"list_id", FieldType::Text},
    {"name", FieldType::Text, nullptr, nullptr, kPersonal | kRequired},
    {"role", FieldType::Text, nullptr, nullptr, kPersonal},
    {"organisation", FieldType::Reference, nullptr, "organisation"},
    {"email", FieldType::Text, nullptr, nullptr, kPersonal},
    {"phone", FieldType::Text, nullptr, nullptr, kPersonal},
    {"note", FieldType::Text, nullptr, nullptr, kPersonal | kLongText},
};

constexpr Entity kEntities[] = {
    {"organisation", Geometry::Point, kOrganisation, nullptr},
    {"network", Geometry::None, kNetwork, nullptr},
    {"person", Geometry::None, kPerson, nullptr},
};

} // namespace

std::span<const Entity> organisationsEntities()
{
    return kEntities;
}

} // namespace trama::domain
