// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/methods/similarity.h"

#include <cmath>

namespace trama::methods {

namespace {

constexpr double kEarthRadiusKm = 6371.0088;
constexpr double kRadians = 3.14159265358979323846 / 180;

/// `measure(a, b)` of every two rows.
template <typename Measure> Table pairwise(const Table &table, Measure measure)
{
    std::vector<std::vector<double>> rows;
    for (std::size_t r = 0; r < table.rowCount(); ++r) {
        rows.push_back(table.row(r));
    }
    Table found(table.rows, table.rows);
    for (std::size_t a = 0; a < rows.size(); ++a) {
        for (std::size_t b = a; b < rows.size(); ++b) {
            found.at(a, b) = found.at(b, a) = measure(rows[a], rows[b]);
        }
    }
    return found;
}

double dot(const std::vector<double> &a, const std::vector<double> &b)
{
    double found = 0;
    for (std::size_t i = 0; i < a.size(); ++i) {
        found += a[i] * b[i];
    }
    return found;
}

} // namespace

Table jaccard(const Table &amounts)
{
    return pairwise(amounts, [](const auto &a, const auto &b) {
        int both = 0;
        int any = 0;
        for (std::size_t i = 0; i < a.size(); ++i) {
            both += a[i] > 0 && b[i] > 0 ? 1 : 0;
            any += a[i] > 0 || b[i] > 0 ? 1 : 0;
        }
        return any == 0 ? kNone : double(both) / any;
    });
}

Table cosine(const Table &amounts)
{
    return pairwise(amounts, [](const auto &a, const auto &b) {
        const double lengths = std::sqrt(dot(a, a)) * std::sqrt(dot(b, b));
        return lengths == 0 ? kNone : dot(a, b) / lengths;
    });
}

Table krugmanDistance(const Table &amounts)
{
    return pairwise(amounts, [](const auto &a, const auto &b) {
        const std::vector<double> left = shares(a);
        const std::vector<double> right = shares(b);
        double found = 0;
        for (std::size_t i = 0; i < left.size(); ++i) {
            found += std::abs(left[i] - right[i]);
        }
        return found;
    });
}

Table haversine(const Table &points)
{
    return pairwise(points, [](const auto &a, const auto &b) {
        const double across = std::sin((b[0] - a[0]) * kRadians / 2);
        const double up = std::sin((b[1] - a[1]) * kRadians / 2);
        const double h
            = up * up + std::cos(a[1] * kRadians) * std::cos(b[1] * kRadians) * across * across;
        return 2 * kEarthRadiusKm * std::asin(std::sqrt(std::min(1.0, h)));
    });
}

} // namespace trama::methods
