// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/render/documents/prepared_document.h"

namespace trama::render {

/// Widths of a table's columns, their sum `width`: each column gets its longest word where that
/// fits, the rest goes by the length of the texts. `measure` gives the width of one line, `padding`
/// what a cell adds; both in the unit of `width`.
std::vector<double> columnWidths(const PreparedTable &table, double width, double padding,
    const std::function<double(const QString &line, bool isHeader)> &measure);

/// The same as a share of 1 a column, letters counted.
std::vector<double> columnShares(const PreparedTable &table);

} // namespace trama::render
