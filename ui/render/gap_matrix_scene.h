// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/gap/report.h"
#include "core/text/texts.h"
#include "ui/render/parts/code_names.h"
#include "ui/render/parts/frame.h"

#include <optional>

namespace trama::render {

/// One cell of a matrix. With a class it is one need; without one and needs > 0 it is a roll-up of
/// several; else nothing is needed there.
struct MatrixCell {
    std::optional<gap::GapClass> gapClass;
    int open = 0;
    int count = 0; ///< facilities, open or not
    double target = 0;
    std::vector<gap::Mark> marks;
    double cov = snapshot::kUnknown; ///< of the needs at or below the cell, 0..1
    int needs = 0;
    int gaps = 0;
};

struct MatrixLine {
    QString code;
    QString name;
    double cov = snapshot::kUnknown; ///< roll-up of its needs; NaN = nothing known
    int needs = 0; ///< that the roll-up counts
};

/// A table of needs, ready to draw.
struct MatrixInput {
    QString rowTitle; ///< "service"
    QString columnTitle; ///< "stage"
    std::vector<MatrixLine> rows;
    std::vector<MatrixLine> columns;
    std::vector<MatrixCell> cells; ///< rows x columns, row-major
    double cov = snapshot::kUnknown;
    int needs = 0;
    QString sub; ///< measure, region set, user group, date, records: the line below the title
    Caption caption;
};

/// Makes the table of a report's needs: a cell for each meeting of its row and column codes.
/// Several row axes are joined ("Pilot production, Conversion"). Roll-ups leave out not mapped
/// needs; over several regions the weights are scaled to sum 1 a region first (METHODS.md).
MatrixInput matrixInput(const gap::GapReport &report, const CodeNames &names,
    const std::vector<gap::Axis> &rows, gap::Axis column);

Scene gapMatrixScene(const MatrixInput &input, const text::Texts &texts, const Theme &theme);

QString className(gap::GapClass value, const text::Texts &texts); ///< "Absent"
QString markName(gap::Mark value, const text::Texts &texts); ///< "Coming"
QString adviceName(gap::Advice value, const text::Texts &texts); ///< "Build together"

} // namespace trama::render
