// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/entity.h"

namespace trama::domain {

// The descriptions, grouped by subject; entities() joins them.
std::span<const Entity> placesEntities();
std::span<const Entity> organisationsEntities();
std::span<const Entity> facilitiesEntities();
std::span<const Entity> strategyEntities();
std::span<const Entity> policyEntities();
std::span<const Entity> plansEntities();

} // namespace trama::domain
