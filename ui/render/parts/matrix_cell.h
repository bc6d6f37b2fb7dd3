// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/render/gap_matrix_scene.h"

namespace trama::render {

/// Draws a cell that is one need into its mark's area: class, glyph, "open / needed", marks in the
/// corners.
void addNeedCell(Mark &mark, const MatrixCell &cell, const text::Texts &texts, const Theme &theme);
constexpr double kLowCover = 0.6; ///< DESIGN.md section 6: red under 60

/// Draws a cell that sums needs up: share covered, "1 gap of 2", a bar.
void addRollupCell(
    Mark &mark, const MatrixCell &cell, const text::Texts &texts, const Theme &theme);
QString gapsText(const MatrixCell &cell, const text::Texts &texts); ///< "1 gap of 2"
QString targetText(double target, const text::Texts &texts); ///< "4", "2.5"

} // namespace trama::render
