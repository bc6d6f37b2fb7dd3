// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/gap/settings.h"
#include "core/gap/supply/access.h"
#include "core/gap/supply/life_cycle.h"
#include "core/snapshot/snapshot.h"

namespace trama::gap {

/// TRL from-to as bits, bit n = TRL n; 0 = not stated.
quint16 levelsBetween(int from, int to);

/// A service of a facility, or the one inferred offer of a facility without services. Codes are
/// entries of the snapshot's dictionary, 0 = not stated.
struct Offer {
    quint32 sectors = 0;
    quint32 domains = 0; ///< of inferred offers, beside their sectors
    quint32 stages = 0;
    quint32 type = 0;
    quint16 levels = 0; ///< bits 1..9, 0 = not stated
    bool isInferred = false;
    bool isRemote = false; ///< remote, virtual or mail-in
    bool isDoubtful = false; ///< unchecked for long, or without a source
    Access access;
    double used = snapshot::kUnknown;
    double capacity = snapshot::kUnknown;
    quint32 unit = 0;
    double price = snapshot::kUnknown; ///< per unit
};

/// A facility that is in a region of the set and counts or is coming, with its offers.
struct Provider {
    snapshot::Key key = 0;
    qint32 region = -1;
    Phase phase = Phase::Counts;
    double lon = snapshot::kUnknown;
    double lat = snapshot::kUnknown;
    qint32 opens = 0; ///< Julian day, 0 = not stated
    std::vector<Offer> offers;
};

/// Calls `visit` once a provider, in order of chunks. Gives the number of facilities in no region
/// of the set.
int forEachProvider(const snapshot::Snapshot &snapshot, const GapSettings &settings,
    const std::function<void(const Provider &)> &visit);

} // namespace trama::gap
