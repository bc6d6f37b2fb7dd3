// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/render/compare/profile_scene.h"
#include "ui/render/gap_matrix_scene.h"

namespace trama::render {

/// The coverage matrices of several regions beside each other, all with the same rows and columns.
struct MatricesInput {
    std::vector<ProfileColumn> regions;
    std::vector<MatrixInput> matrices; ///< one a region; each has its own rows and columns
    std::vector<MatrixLine> rows; ///< of all regions
    std::vector<MatrixLine> columns;
    double width = 720; ///< dp
    QString title;
    QString sub;
};

/// The needs of the compared regions as small tables of stage by TRL band.
MatricesInput matricesInput(const gap::GapReport &report, const CodeNames &names,
    const std::vector<int> &regions, const std::vector<ProfileColumn> &columns);

/// Marks: "cell/<column>/<row code>/<column code>" for each cell with a need.
Scene matricesScene(const MatricesInput &input, const text::Texts &texts, const Theme &theme);

} // namespace trama::render
