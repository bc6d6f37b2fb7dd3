// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/geo/region_set.h"
#include "core/snapshot/snapshot.h"
#include "ui/render/map_scene.h"

namespace trama::bench {

/// The map of a snapshot as the map page draws it: 1600 x 1000 pixels, base map and regions
/// projected beforehand.
class MapJobs {
public:
    explicit MapJobs(const geo::RegionSet &regions);

    /// From the snapshot to pixels; the number of points.
    qint64 drawAll(const snapshot::Snapshot &snapshot);
    /// What is left to do after each move of a tenth of the picture: the points stand projected.
    qint64 drawMoved();

private:
    qint64 paint() const;

    text::Texts m_texts;
    render::MapInput m_input;
    render::MapView m_view;
    int m_moves = 0;
};

} // namespace trama::bench
