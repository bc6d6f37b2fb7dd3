// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/chain/chain_report.h"
#include "core/text/texts.h"
#include "ui/render/parts/code_names.h"
#include "ui/render/parts/frame.h"

#include <QSet>

namespace trama::render {

/// A chain ready to draw.
struct ChainInput {
    chain::ChainReport report;
    double width = 900; ///< dp at hand; a chain of many stages takes more
    int boxes = 9; ///< facilities a stage at most; more are "n more"
    QSet<snapshot::Key> selected; ///< whose links stand out
    QString sub; ///< whose needs, user group, date
    Caption caption;
};

/// Stages as columns in order, headed by how far their needs are covered; below each its facilities
/// as boxes ("box/stage/key"), and between these the links ("link/key"). The title says which stage
/// is weakest.
Scene chainScene(const ChainInput &input, const snapshot::Snapshot &snapshot,
    const text::Texts &texts, const Theme &theme);

} // namespace trama::render
