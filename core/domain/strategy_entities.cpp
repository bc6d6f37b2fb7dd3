// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/entity_tables.h"

namespace trama::domain {

namespace {

constexpr Field kValueChain[] = {
    {"code", FieldType::Text, nullptr, nullptr, kRequired, 40},
    {"name", FieldType::Text, nullptr, nullptr, kRequired},
    {"name_en", FieldType::Text},
    {"name_pt", FieldType::Text},
    {"sector", FieldType::Code, "sector"},
    {"description", FieldType::Text, nullptr, nullptr, kLongText},
};

constexpr Field kStage[] = {
    {"value_chain", FieldType::Reference, nullptr, "value_chain", kRequired},
    {"code", FieldType::Text, nullptr, nullptr, kRequired, 60},
    {"name", FieldType::Text, nullptr, nullptr, kRequired},
    {"name_en", FieldType::Text},
    {"name_pt", FieldType::Text},
    {"position", FieldType::Integer},
    {"weight", FieldType::Real},
};

constexpr Field kStageLink[] = {
    {"from_stage", FieldType::Reference, nullptr, "stage", kRequired},
    {"to_stage", FieldType::Reference, nullptr, "stage", kRequired},
};

constexpr Field kPriority[] = {
    {"list_id", FieldType::Text},
    {"region", FieldType::Reference, nullptr, "region", kRequired},
    {"name", FieldType::Text, nullptr, nullptr, kRequired},
    {"name_en", FieldType::Text},
    {"name_pt", FieldType::Text},
    {"description", FieldType::Text, nullptr, nullptr, kLongText},
    {"period_from", FieldType::Integer},
    {"period_to", FieldType::Integer},
    {"weight", FieldType::Real},
    {"sectors", FieldType::Codes, "sector"},
    {"scientific", FieldType::Codes, "nabs"},
    {"policy", FieldType::Codes, "policy_objective"},
    {"challenges", FieldType::Codes, "challenge"},
    {"chain", FieldType::Reference, nullptr, "value_chain"},
    {"source", FieldType::Reference, nullptr, "source"},
};

constexpr Field kInfrastructurePriority[] = {
    {"infrastructure", FieldType::Reference, nullptr, "infrastructure", kRequired},
    {"priority", FieldType::Reference, nullptr, "priority", kRequired},
};

constexpr Field kNeed[] = {
    {"region", FieldType::Reference, nullptr, "region", kRequired},
    {"sector", FieldType::Code, "sector"},
    {"stage", FieldType::Code, "stage"},
    {"service", FieldType::Code, "service_type"},
    {"bands", FieldType::Text},
    {"target", FieldType::Real},
    {"weight", FieldType::Real},
    {"demand", FieldType::Real},
    {"origin", FieldType::Code, "need_origin"},
    {"asked", FieldType::Date},
    {"note", FieldType::Text, nullptr, nullptr, kLongText},
    {"source", FieldType::Reference, nullptr, "source"},
};

constexpr Field kGap[] = {
    {"region", FieldType::Reference, nullptr, "region", kRequired},
    {"sector", FieldType::Code, "sector"},
    {"stage", FieldType::Code, "stage"},
    {"service", FieldType::Code, "service_type"},
    {"bands", FieldType::Text},
    {"word", FieldType::Code, "analyst_word"},
    {"reason", FieldType::Text, nullptr, nullptr, kLongText},
    {"decided", FieldType::Date},
    {"resolved", FieldType::Date},
};

constexpr Entity kEntities[] = {
    {"value_chain", Geometry::None, kValueChain, nullptr},
    {"stage", Geometry::None, kStage, "value_chain"},
    {"stage_link", Geometry::None, kStageLink, "from_stage"},
    {"priority", Geometry::None, kPriority, "region"},
    {"infrastructure_priority", Geometry::None, kInfrastructurePriority, "infrastructure"},
    {"need", Geometry::None, kNeed, "region"},
    {"gap", Geometry::None, kGap, "region"},
};

} // namespace

std::span<const Entity> strategyEntities()
{
    return kEntities;
}

} // namespace trama::domain
