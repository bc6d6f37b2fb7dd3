// SPDX-License-Identifier: GPL-3.0-or-later
// Specialisation and concentration of amounts (jobs, facilities, patents) in a table of regions x
// activities, none below zero. Undefined values (of an empty row or column) are NaN.
#pragma once

#include "core/methods/table.h"

namespace trama::methods {

/// When a quotient of small numbers is told: METHODS.md, "Small-count guard".
struct SmallCounts {
    double minCount = 0; ///< NaN below it
    double minTotal = 0; ///< of the activity in all regions; NaN below it
    double shrink = 0; ///< k of (x + k p) / ((x_r + k) p), p the activity's share in all regions
};

/// LQ(r,i) = [x(r,i) / x(r)] / [x(i) / x], 0..inf, 1 = average. Balassa 1965, Manchester School
/// 33:99-123.
Table locationQuotient(const Table &amounts, const SmallCounts &guard = {});
/// (LQ - 1) / (LQ + 1), -1..1. Laursen 2015, Eurasian Business Review 5:99-115.
Table symmetricQuotient(const Table &amounts);

/// Sum of squared shares of the values, 1/N..1. Herfindahl; Hirschman 1945.
double herfindahl(const std::vector<double> &amounts);
/// -sum s log2 s, bits. Shannon & Weaver 1949.
double shannon(const std::vector<double> &amounts);
/// Sum of |s(r,i) - s(i)| of each region against all, 0..2. Krugman 1991.
std::vector<double> krugman(const Table &amounts);
/// 1 / sum LQ(r,i) s(r,i), 0..1, 1 = as all regions together.
std::vector<double> hachman(const Table &amounts);
/// 2 sum k x_(k) / (n sum x) - (n + 1) / n, values rising, 0..(n - 1)/n.
double gini(std::vector<double> amounts);
/// Of each activity: 1/2 less the area under its cumulated share against that of the total, regions
/// by rising LQ, 0..0.5. Krugman 1991.
std::vector<double> locationalGini(const Table &amounts);
/// 50 sum |a/A - b/B|, percent of supply to be moved. Hoover 1936, REStat 18:162-171.
double hoover(const std::vector<double> &supply, const std::vector<double> &population);

} // namespace trama::methods
