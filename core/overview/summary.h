// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/snapshot/filter.h"

#include <array>
#include <span>

namespace trama::overview {

/// A code with the number of facilities that have it.
struct CodeCount {
    QString code; ///< empty = not stated
    int facilities = 0;
};

/// A priority of a region with the facilities there that serve one of its sectors.
struct PriorityCount {
    snapshot::Key key = 0;
    QString name;
    qint32 region = snapshot::kUnplaced;
    int facilities = 0;
};

/// What the facilities looked at are, in numbers. Every number is of distinct facilities unless it
/// says otherwise; shares are NaN where there is nothing to divide by.
struct Summary {
    int facilities = 0;
    int operational = 0; ///< they count (METHODS.md, "Supply"): operational, upgrading, not stated
    int coming = 0; ///< planned, under construction, or opening after the as-of date
    int out = 0; ///< suspended or closed
    int regions = 0; ///< regions that hold at least one of them
    int unplaced = 0; ///< in no region of the set

    int services = 0; ///< rows
    int servicesOpen = 0; ///< rows that admit the chosen users, by themselves or by their facility
    int servicesUnclear = 0; ///< rows that say neither yes nor no

    double use = snapshot::kUnknown; ///< over those that state it, as METHODS.md, "use"
    int useKnown = 0; ///< facilities that state used and capacity, themselves or in a service

    double completeness = snapshot::kUnknown; ///< mean of completeness() over the facilities
    int checked = 0; ///< within the months that count as recent
    int withoutPlace = 0;
    int withoutService = 0;
    int withoutUse = 0;
    int withoutSource = 0;

    int notChecked() const { return facilities - checked; }
    double shareOpen() const;
    double shareChecked() const;

    std::vector<CodeCount> types; ///< main types, most first, then by code; not stated last
    std::vector<PriorityCount> priorities; ///< most first, then by region and key
    std::vector<int> inRegion; ///< one a region of the snapshot
};

/// Who and when a summary is about.
struct SummarySettings {
    QDate asOf;
    int staleMonths = 24;
    QString users = QStringLiteral("sme");
};

/// The ten things that the analyses read of a facility.
inline constexpr std::array kCompletenessOf{snapshot::Lacking::Type, snapshot::Lacking::Status,
    snapshot::Lacking::Region, snapshot::Lacking::Sector, snapshot::Lacking::Service,
    snapshot::Lacking::Stage, snapshot::Lacking::Trl, snapshot::Lacking::Access,
    snapshot::Lacking::UseFigures, snapshot::Lacking::Source};
inline constexpr int kCompletenessFields = int(kCompletenessOf.size());

/// How many of kCompletenessOf one facility states. A date of check is judged apart: it ages, and a
/// field that is filled does not.
int completeness(const snapshot::Chunk &chunk, std::size_t row);

/// One pass over the named facilities, and one over their sectors where priorities are asked for.
Summary summary(const snapshot::Snapshot &snapshot,
    std::span<const snapshot::Snapshot::Position> facilities, const SummarySettings &settings);

/// For each priority of the snapshot, in its order, the facilities of its region that have one of
/// its sector codes or one below it, themselves or in a service.
std::vector<PriorityCount> byPriority(
    const snapshot::Snapshot &snapshot, std::span<const snapshot::Snapshot::Position> facilities);

} // namespace trama::overview
