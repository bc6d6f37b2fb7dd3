// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

namespace trama::render {

inline constexpr int kMapClasses = 5;

/// Classes of a choropleth: quantiles, or one a value where five or fewer differ.
struct Choropleth {
    std::vector<int> step; ///< one a value: sequential step 1..5, -1 = no data
    double least = 0;
    double most = 0;
    int classes = 0; ///< 0 = nothing known
};
Choropleth choropleth(const std::vector<double> &values);
int stepOfClass(int index, int classes); ///< spreads few classes over the steps

} // namespace trama::render
