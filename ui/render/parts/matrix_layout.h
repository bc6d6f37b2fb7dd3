// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/render/gap_matrix_scene.h"

#include <QRectF>

namespace trama::render {

/// Where the parts of a matrix lie, in dp from the scene's left; vertically from the top of the
/// first row.
struct MatrixLayout {
    static constexpr double kCellHeight = 34;
    static constexpr double kGap = 2;
    static constexpr int kHeaderLines = 3;
    static constexpr double kHeaderLine = 15;
    static constexpr double kNameLine = 15;

    double nameWidth = 0;
    double nameRight = 0; ///< row names end here
    double cellLeft = 0;
    double cellWidth = 0;
    double headerHeight = 0;
    double right = 0; ///< right edge of the margin column
    double width = 0; ///< of the whole content

    QRectF cell(std::size_t row, std::size_t column, double top) const
    {
        return {cellLeft + double(column) * (cellWidth + kGap),
            top + double(row) * (kCellHeight + kGap), cellWidth, kCellHeight};
    }
};

MatrixLayout matrixLayout(const MatrixInput &input, const text::Texts &texts);

} // namespace trama::render
