// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/methods/access.h"

#include <cmath>

namespace trama::methods {

namespace {

double weightOf(double minutes, const std::vector<Band> &bands)
{
    for (const Band &band : bands) {
        if (minutes <= band.upTo) {
            return band.weight;
        }
    }
    return 0;
}

} // namespace

std::vector<double> hansen(const Table &minutes, const std::vector<double> &supply, double beta)
{
    std::vector<double> access;
    for (std::size_t i = 0; i < minutes.rowCount(); ++i) {
        double all = 0;
        for (std::size_t j = 0; j < supply.size(); ++j) {
            const double t = minutes.at(i, j);
            all += std::isnan(t) ? 0 : supply[j] * std::exp(-beta * t);
        }
        access.push_back(all);
    }
    return access;
}

std::vector<double> catchmentAccess(const Table &minutes, const std::vector<double> &demand,
    const std::vector<double> &supply, const std::vector<Band> &bands)
{
    std::vector<double> access(minutes.rowCount(), 0);
    for (std::size_t j = 0; j < supply.size(); ++j) {
        double served = 0;
        for (std::size_t i = 0; i < demand.size(); ++i) {
            served += demand[i] * weightOf(minutes.at(i, j), bands);
        }
        for (std::size_t i = 0; i < access.size() && served > 0; ++i) {
            access[i] += supply[j] / served * weightOf(minutes.at(i, j), bands);
        }
    }
    return access;
}

} // namespace trama::methods
