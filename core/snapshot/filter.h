// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/snapshot/snapshot.h"

#include <QDate>
#include <QSet>

namespace trama::snapshot {

/// What "unknown" a filter asks for: the facilities that lack something the analyses need. What a
/// service may say is lacking where none of its services, nor the facility, says it.
enum class Lacking : quint8 {
    Nothing,
    Place, ///< no point
    Service,
    UseFigures,
    Source,
    RecentCheck,
    Type,
    Status,
    Region, ///< neither a point nor a region of the set
    Sector,
    Stage,
    Trl,
    Access, ///< of SMEs
};
inline constexpr int kLackingCount = int(Lacking::Access) + 1;

/// Which facilities are looked at. Parts are joined by "and", the values of one part by "or"; an
/// empty part lets everything through.
struct Filter {
    QSet<qint32> regions; ///< indices of the snapshot's regions; kUnplaced = outside
    QStringList types; ///< facility_type
    QStringList sectors; ///< of the facility or of one of its services, or below
    QStringList services; ///< service_type
    QString text; ///< in the name, without case and accents; every word
    TriState openToSmes = TriState::Unknown; ///< Unknown = either
    QStringList statuses; ///< life_cycle; "" = not stated
    QStringList tiers; ///< of who may see it; "partner" where not stated
    int trlFrom = 0; ///< a service reaches into trlFrom … trlTo; 0 = open at that end
    int trlTo = 0;
    QDate checkedSince; ///< that day or later; invalid = any
    Lacking lacking = Lacking::Nothing;
    QSet<Key> keys; ///< "these rows"

    bool isEmpty() const { return *this == Filter(); }
    bool operator==(const Filter &) const = default;
};

/// The facilities that pass, in order of key. `asOf` and `staleMonths` say what a recent check is.
/// One pass over the columns.
std::vector<Snapshot::Position> matching(
    const Snapshot &snapshot, const Filter &filter, const QDate &asOf, int staleMonths = 24);

} // namespace trama::snapshot
