// SPDX-License-Identifier: GPL-3.0-or-later
// Access of places of demand to places of supply by a table of minutes (or km) between them, demand
// x supply; NaN = no way between the two.
#pragma once

#include "core/methods/table.h"

namespace trama::methods {

/// Sum over supply of S exp(-beta t), units of supply. Hansen 1959, JAIP 25:73-76.
std::vector<double> hansen(const Table &minutes, const std::vector<double> &supply, double beta);

/// The weight of a step of the catchment: a value on its limit belongs to it.
struct Band {
    double upTo = 0;
    double weight = 1;
};

/// Two-step floating catchment areas: supply per unit of demand; the sum over demand is the supply
/// that somebody reaches. One band of weight 1: Luo & Wang 2003, Environment and Planning B
/// 30:865-884. Several, nearest first: Luo & Qi 2009, Health & Place 15:1100-1107.
std::vector<double> catchmentAccess(const Table &minutes, const std::vector<double> &demand,
    const std::vector<double> &supply, const std::vector<Band> &bands);

} // namespace trama::methods
