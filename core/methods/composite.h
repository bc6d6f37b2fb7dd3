// SPDX-License-Identifier: GPL-3.0-or-later
// Composite indicators of units x indicators, by the OECD/JRC Handbook (Nardo et al. 2008). A value
// that is not stated is left out and the weights of the others are scaled up.
#pragma once

#include "core/methods/table.h"

#include <QSet>

#include <atomic>
#include <cstdint>

namespace trama::methods {

enum class Scaling { MinMax, ZScore };
enum class Aggregation { Arithmetic, Geometric };

/// (x - min) / (max - min), 0..1; `down` names columns where lower is better, which are turned. A
/// constant column is NaN.
Table minMax(const Table &indicators, const QSet<QString> &down = {});
/// (x - mean) / population deviation; turned columns change their sign. A constant column is NaN.
Table zScore(const Table &indicators, const QSet<QString> &down = {});

/// One figure a unit: sum w x, or the product of x^w over values from 1 to 100. Weights are scaled
/// to sum 1.
std::vector<double> composite(
    const Table &scaled, const std::vector<double> &weights, Aggregation aggregation);
/// 1 for the highest; equal figures share the better rank; NaN has none (0).
std::vector<int> ranks(const std::vector<double> &figures);

struct SensitivityOptions {
    std::vector<Scaling> scalings{Scaling::MinMax, Scaling::ZScore};
    std::vector<Aggregation> aggregations{Aggregation::Arithmetic, Aggregation::Geometric};
    int draws = 1000; ///< of each scaling and aggregation
    std::uint64_t seed = 1;
    QSet<QString> down;
    const std::atomic<bool> *cancelled = nullptr;
};

/// What becomes of the ranks when weights are drawn from the whole triangle (Dirichlet 1..1):
/// columns "first_share" (ties shared), "rank_5" and "rank_95" (nearest rank). Fails with
/// Cancelled. Saisana, Saltelli & Tarantola 2005, JRSS A 168:307-323.
Result<Table> sensitivity(const Table &indicators, const SensitivityOptions &options = {});

} // namespace trama::methods
