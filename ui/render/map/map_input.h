// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/snapshot/snapshot.h"
#include "ui/render/map_scene.h"

namespace trama::render {

// What every map of a project is made from: the window's page, its small map and the command line
// fill the same input and add size, words and view. A small map is mapScene(mapInput(…)) with
// `isSmall` set: without title, legend and scale bar.

/// The outlines of a set over the base map. The base map is projected once a process; the first
/// call costs some tenths of a second, so keep what it gives back as long as the set is the same.
/// Any thread may ask.
std::shared_ptr<const MapGeometry> mapGeometry(const geo::RegionSet &regions);

/// Facilities as points, those without a place as a number, and how many each region has. Without
/// `shown` all of the snapshot. Sets neither geometry nor size nor words.
MapInput mapInput(
    const snapshot::Snapshot &snapshot, const std::vector<snapshot::Snapshot::Position> &shown);
MapInput mapInput(const snapshot::Snapshot &snapshot);

} // namespace trama::render
