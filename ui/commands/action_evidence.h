// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/render/scene.h"
#include "ui/workspace/workspace.h"

namespace trama::ui {

/// The evidence of an action as the data stands: the matrix of its need's region, in the need's
/// sector where it states one.
struct ActionEvidence {
    render::Scene scene; ///< in the light theme: it is printed
    QString data; ///< plan::figureData
};
/// Empty where there is no report yet.
std::optional<ActionEvidence> actionEvidence(
    const Workspace &workspace, const gap::Coordinates &at);
/// The data alone, to compare frozen figures with: cheap.
QString evidenceData(const Workspace &workspace, const gap::Coordinates &at);
/// The need coordinates an action keeps; region -1 where it has none in the set.
gap::Coordinates needOf(const Workspace &workspace, const storage::Record &action);

} // namespace trama::ui
