// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/chain/facility_links.h"
#include "core/gap/report.h"

namespace trama::chain {

/// Which chain, and what of it is looked at.
struct ChainRequest {
    snapshot::Key chain = 0;
    QStringList sectors; ///< what the chain is about; empty = any sector
    int region = -1; ///< whose needs make the coverage; -1 = those of all regions
    std::vector<snapshot::Snapshot::Position> shown; ///< facilities that are looked at
};

/// A facility that offers a service at a stage.
struct ChainFacility {
    snapshot::Key key = 0;
    int region = -1;
    int links = 0; ///< with others of the chain
    bool isComing = false; ///< planned or under construction: not counted
    bool isPartner = false; ///< not among the shown, but linked with one of them: not counted
};

struct ChainStage {
    QString code;
    QString name;
    /// Shown before partners, those with most links first, then by name.
    std::vector<ChainFacility> facilities;
    int counted = 0; ///< facilities that are shown and work
    int coming = 0;
    int regions = 0; ///< in which the counted are
    double cov = snapshot::kUnknown; ///< 0..1; NaN = no need counts here
    int needs = 0; ///< in the figure
    int gaps = 0; ///< of those, the gaps
};

/// A link within the chain, drawn between the nearest stages that lead on from one end to the
/// other; else within one stage; else back.
struct ChainLink {
    FacilityLink link;
    int fromStage = 0;
    int toStage = 0;
    bool crossesBorder = false; ///< between two regions of the set
};

/// A chain as stages in order with their facilities, the links between these, and how far the needs
/// at each stage are covered.
struct ChainReport {
    snapshot::Key chain = 0;
    QString name;
    std::vector<ChainStage> stages;
    std::vector<ChainLink> links;
    std::vector<int> weakest; ///< stages with the least coverage where it is below 1
    int facilities = 0; ///< distinct, counted
    int crossing = 0; ///< links that cross a border
};

/// An offer is at a stage where it states that stage and a sector the chain is about, as for needs;
/// life cycle and regions are judged as in the gap report. A stage's coverage is the roll-up of
/// METHODS.md over the report's needs that state the stage and such a sector: sum w cov / sum w,
/// not needed and not mapped left out; over several regions weights are scaled to sum 1 a region
/// over all its needs. Pure. Unknown chain: no stages.
ChainReport chainReport(const snapshot::Snapshot &snapshot, const gap::GapReport &report,
    const std::vector<FacilityLink> &links, const ChainRequest &request);

} // namespace trama::chain
