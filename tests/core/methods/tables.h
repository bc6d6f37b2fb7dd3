// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/methods/table.h"

namespace trama::tests {

/// Rows R1.. and columns I1.. of those numbers.
methods::Table tableOf(
    const std::vector<std::vector<double>> &rows, const char *row = "R", const char *column = "I");

/// Values agree within 1e-4 as the worked examples are printed; NaN only with NaN.
void checkValues(
    const std::vector<double> &found, const std::vector<double> &expected, double tolerance = 1e-4);

} // namespace trama::tests
