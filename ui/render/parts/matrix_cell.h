// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/render/gap_matrix_scene.h"

namespace trama::render {

/// Draws a cell that is one need into its mark's area: class, glyph, "open / needed", marks in the
/// corners.
void addNeedCell(Mark &mark, const MatrixCell &cell, const text::Texts &texts, const Theme &theme);
/// Draws a cell that sums needs up: share covered, gaps / needs.
void addRollupCell(
    Mark &mark, const MatrixCell &cell, const text::Texts &texts, const Theme &theme);
QString targetText(double target, const text::Texts &texts); ///< "4", "2.5"

} // namespace trama::render
