// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/render/parts/matrix_layout.h"

#include "ui/render/parts/matrix_cell.h"
#include "ui/render/parts/type.h"

#include <algorithm>

namespace trama::render {

namespace {

constexpr double kMinCell = 64;
constexpr double kRoomyCell = 94;
constexpr double kMaxCell = 124;
constexpr double kMaxName = 250;
constexpr double kMinWidth = 640; ///< so that title and legend have room
constexpr double kMargin = 92;
constexpr std::size_t kRoomyColumns = 8;

double longestWord(const QString &text)
{
    double widest = 0;
    for (const QString &word : oneLine(text).split(QLatin1Char(' '))) {
        widest = std::max(widest, textWidth(word, 0.92, true));
    }
    return widest;
}

} // namespace

MatrixLayout matrixLayout(const MatrixInput &input, const text::Texts &texts)
{
    MatrixLayout layout;
    double cell = input.columns.size() <= kRoomyColumns ? kRoomyCell : kMinCell;
    for (const MatrixLine &column : input.columns) {
        cell = std::max(cell, longestWord(column.name) + 6);
    }
    cell = std::min(cell, kMaxCell);
    for (const MatrixCell &part : input.cells) {
        if (part.gapClass && part.needs > 0) {
            const QString words
                = texts.integer(part.open) + QStringLiteral(" / ") + texts.number(part.target, 0);
            cell = std::max(cell, 15 + 7 + 18 + textWidth(words, 1, true));
        } else if (part.needs > 0) {
            cell = std::max(cell, textWidth(gapsText(part, texts), 0.77) + 12);
        }
    }
    layout.cellWidth = cell;
    double lines = 1;
    for (const MatrixLine &column : input.columns) {
        lines = std::max(lines,
            double(wrapped(column.name, cell - 4, MatrixLayout::kHeaderLines, 0.92, true).size()));
    }
    layout.headerHeight = lines * MatrixLayout::kHeaderLine + 12;
    double name = textWidth(texts.get(QStringLiteral("render.cover")), 0.96, true);
    for (const MatrixLine &row : input.rows) {
        name = std::max(name, textWidth(oneLine(row.name), 0.96));
    }
    layout.nameWidth = std::min(name, kMaxName);
    layout.nameRight = Canvas::kPadding + layout.nameWidth;
    layout.cellLeft = layout.nameRight + 12;
    layout.right
        = layout.cellLeft + double(input.columns.size()) * (cell + MatrixLayout::kGap) + kMargin;
    layout.width = std::max(kMinWidth, layout.right - Canvas::kPadding);
    return layout;
}

} // namespace trama::render
