// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/render/map/choropleth.h"

#include <algorithm>
#include <cmath>

namespace trama::render {

int stepOfClass(int index, int classes)
{
    return classes < 2 ? 3 : 1 + index * (kMapClasses - 1) / (classes - 1);
}

Choropleth choropleth(const std::vector<double> &values)
{
    Choropleth result;
    std::vector<double> known;
    std::copy_if(values.begin(), values.end(), std::back_inserter(known),
        [](double v) { return !std::isnan(v); });
    std::sort(known.begin(), known.end());
    std::vector<double> starts; // least value of each class
    std::vector<double> distinct = known;
    distinct.erase(std::unique(distinct.begin(), distinct.end()), distinct.end());
    if (distinct.size() <= std::size_t(kMapClasses)) {
        starts = distinct;
    } else {
        for (std::size_t i = 0; i < std::size_t(kMapClasses); ++i) {
            starts.push_back(known[known.size() * i / std::size_t(kMapClasses)]);
        }
        starts.erase(std::unique(starts.begin(), starts.end()), starts.end());
    }
    result.classes = int(starts.size());
    result.least = known.empty() ? 0 : known.front();
    result.most = known.empty() ? 0 : known.back();
    for (const double value : values) {
        const auto place = std::upper_bound(starts.begin(), starts.end(), value) - starts.begin();
        result.step.push_back(std::isnan(value) ? -1 : stepOfClass(int(place) - 1, result.classes));
    }
    return result;
}

} // namespace trama::render
