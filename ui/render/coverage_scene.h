// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/gap/report.h"
#include "core/text/texts.h"
#include "ui/render/parts/code_names.h"
#include "ui/render/parts/frame.h"

namespace trama::render {

/// Coverage of each region, alone and with what the others would share.
struct CoverageInput {
    std::vector<gap::Rollup> rollups; ///< as the report has them: one a region, the set last
    QString sub;
    Caption caption;
};

/// A dumbbell a region: hollow = alone, filled = shared. Largest coverage first, regions without a
/// figure last.
Scene coverageScene(const CoverageInput &input, const CodeNames &names, const text::Texts &texts,
    const Theme &theme);

} // namespace trama::render
