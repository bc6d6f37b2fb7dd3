// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/gap/settings.h"
#include "core/snapshot/snapshot.h"
#include "core/text/texts.h"

namespace trama::find {

/// What a firm looks for; empty or 0 = any.
struct Search {
    QString sector;
    QString stage; ///< "template/stage", or a free code
    QString service; ///< service_type
    int trl = 0; ///< 1..9
    double lon = snapshot::kUnknown; ///< of the firm, degrees
    double lat = snapshot::kUnknown;
    int region = -1; ///< index of the region the firm is in; -1 = outside the set, or not stated
    bool hasPlace() const { return lon == lon && lat == lat; }
};

enum class TrlFit : quint8 { Yes, NotStated, Near }; ///< near: one level off

/// A facility that answers the search, by the one of its services that fits best.
struct Match {
    snapshot::Key key = 0;
    QUuid uuid;
    QString name;
    int region = -1; ///< index in the snapshot's regions
    bool isAbroad = false; ///< in another country than the firm
    snapshot::TriState open = snapshot::TriState::Unknown; ///< to the users, from where they are
    TrlFit trlFit = TrlFit::Yes;
    bool isRemote = false; ///< needs no travel
    double minutes = snapshot::kUnknown; ///< 0 where it needs none; NaN without a place
    double freeCapacity = snapshot::kUnknown; ///< capacity less use, in `unit`
    QString unit;
    double price = snapshot::kUnknown; ///< per unit
};

struct Found {
    std::vector<Match> matches; ///< best first
    int closed = 0; ///< facilities that would fit but do not admit the users
};

/// Facilities that count on the as-of date and of which a service answers the search: its sector
/// (itself or below it), stage and type, its TRL at most one level off or not stated. Ordered by
/// open before not known, TRL fit, room before full, minutes (METHODS.md, "Reach": km by the
/// geodesic), price, name. Facilities without services are left out: what they offer is not known.
Found find(
    const snapshot::Snapshot &snapshot, const gap::GapSettings &settings, const Search &search);

/// "yes", "near", "not-stated".
QString code(TrlFit fit);
/// Why a match stands where it does, in words, the weightiest first.
QStringList reasons(const Match &match, const Search &search, const gap::GapSettings &settings,
    const text::Texts &texts);

} // namespace trama::find
