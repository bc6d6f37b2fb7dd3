// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/methods/concentration.h"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace trama::methods {

namespace {

/// Amounts of all rows together, a column each.
std::vector<double> totals(const Table &table)
{
    std::vector<double> total(table.columnCount(), 0);
    for (std::size_t r = 0; r < table.rowCount(); ++r) {
        for (std::size_t c = 0; c < table.columnCount(); ++c) {
            total[c] += table.at(r, c);
        }
    }
    return total;
}

} // namespace

Table locationQuotient(const Table &amounts, const SmallCounts &guard)
{
    const std::vector<double> total = totals(amounts);
    const std::vector<double> reference = shares(total);
    Table quotients(amounts.rows, amounts.columns);
    for (std::size_t r = 0; r < amounts.rowCount(); ++r) {
        const double ofRegion = sum(amounts.row(r));
        for (std::size_t c = 0; c < amounts.columnCount(); ++c) {
            const double x = amounts.at(r, c);
            const double below = (ofRegion + guard.shrink) * reference[c];
            const bool isTold
                = x >= guard.minCount && total[c] >= guard.minTotal && ofRegion > 0 && below > 0;
            quotients.at(r, c) = isTold ? (x + guard.shrink * reference[c]) / below : kNone;
        }
    }
    return quotients;
}

Table symmetricQuotient(const Table &amounts)
{
    Table quotients = locationQuotient(amounts);
    for (double &value : quotients.values) {
        value = (value - 1) / (value + 1);
    }
    return quotients;
}

double herfindahl(const std::vector<double> &amounts)
{
    double found = 0;
    for (const double share : shares(amounts)) {
        found += share * share;
    }
    return found;
}

double shannon(const std::vector<double> &amounts)
{
    double found = 0;
    for (const double share : shares(amounts)) {
        found -= share == 0 ? 0 : share * std::log2(share);
    }
    return found;
}

std::vector<double> krugman(const Table &amounts)
{
    const std::vector<double> reference = shares(totals(amounts));
    std::vector<double> found;
    for (std::size_t r = 0; r < amounts.rowCount(); ++r) {
        const std::vector<double> own = shares(amounts.row(r));
        double distance = 0;
        for (std::size_t c = 0; c < own.size(); ++c) {
            distance += std::abs(own[c] - reference[c]);
        }
        found.push_back(distance);
    }
    return found;
}

std::vector<double> hachman(const Table &amounts)
{
    const Table quotients = locationQuotient(amounts);
    std::vector<double> found;
    for (std::size_t r = 0; r < amounts.rowCount(); ++r) {
        const std::vector<double> own = shares(amounts.row(r));
        double weighted = 0;
        for (std::size_t c = 0; c < own.size(); ++c) {
            weighted += own[c] == 0 ? 0 : quotients.at(r, c) * own[c];
        }
        found.push_back(1 / weighted);
    }
    return found;
}

double gini(std::vector<double> amounts)
{
    std::sort(amounts.begin(), amounts.end());
    const double all = sum(amounts);
    const auto n = static_cast<double>(amounts.size());
    double ranked = 0;
    for (std::size_t k = 0; k < amounts.size(); ++k) {
        ranked += static_cast<double>(k + 1) * amounts[k];
    }
    return all == 0 ? kNone : 2 * ranked / (n * all) - (n + 1) / n;
}

std::vector<double> locationalGini(const Table &amounts)
{
    const Table quotients = locationQuotient(amounts);
    std::vector<double> ofRegions;
    for (std::size_t r = 0; r < amounts.rowCount(); ++r) {
        ofRegions.push_back(sum(amounts.row(r)));
    }
    const std::vector<double> steps = shares(ofRegions);
    std::vector<double> found;
    for (std::size_t c = 0; c < amounts.columnCount(); ++c) {
        const std::vector<double> own = shares(amounts.column(c));
        std::vector<std::size_t> order(amounts.rowCount());
        std::iota(order.begin(), order.end(), std::size_t(0));
        std::erase_if(order, [&](std::size_t r) { return ofRegions[r] == 0; });
        std::stable_sort(order.begin(), order.end(),
            [&](std::size_t a, std::size_t b) { return quotients.at(a, c) < quotients.at(b, c); });
        double area = 0;
        double height = 0;
        for (const std::size_t r : order) {
            area += steps[r] * (height + own[r] / 2);
            height += own[r];
        }
        found.push_back(0.5 - area);
    }
    return found;
}

double hoover(const std::vector<double> &supply, const std::vector<double> &population)
{
    const std::vector<double> a = shares(supply);
    const std::vector<double> b = shares(population);
    double found = 0;
    for (std::size_t i = 0; i < a.size(); ++i) {
        found += std::abs(a[i] - b[i]);
    }
    return 50 * found;
}

} // namespace trama::methods
