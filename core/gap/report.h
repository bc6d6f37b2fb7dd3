// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/gap/settings.h"
#include "core/snapshot/snapshot.h"

#include <QStringList>

#include <array>
#include <optional>

namespace trama::gap {

/// In the order of METHODS.md: a need has the first whose condition holds.
enum class GapClass : quint8 {
    NotNeeded,
    NotMapped,
    Absent,
    Unclear,
    Restricted,
    Short,
    Full,
    Far,
    Fragile,
    Surplus,
    Covered
};
enum class Mark : quint8 { Underused, Coming, Inferred, Doubtful };
enum class Advice : quint8 {
    MapFirst,
    Ask,
    OpenUp,
    Borrow,
    BuildTogether,
    Build,
    Extend,
    AgreeOnAccess,
    BackUp,
    Lend,
    PromoteUse,
    Wait,
};
enum class NeedsFrom : quint8 { Register, Template, Peers };
enum class Axis : quint8 { Region, Sector, Stage, Service, Band, Trl };
inline constexpr std::size_t kAxisCount = 6;

/// Codes of CONTRACT.md: "not-needed", "underused", "map-first", "register", "region".
QString code(GapClass value);
QString code(Mark value);
QString code(Advice value);
QString code(NeedsFrom value);
QString code(Axis value);
std::optional<Axis> axisFromCode(QStringView code);
/// Why the need is a gap at all: absent, unclear, restricted, short, full, far, fragile. Not: not
/// needed, not mapped, surplus, covered.
bool isGap(GapClass value);

/// Coordinates of a need; an empty text or list = any.
struct Coordinates {
    int region = -1; ///< index in the snapshot's regions
    QString sector;
    QString stage;
    QString service;
    QStringList bands;
    bool operator==(const Coordinates &) const = default;
};

/// Distinct facilities that answer. NaN = unknown.
struct Supply {
    int n = 0;
    int nOpen = 0;
    int nUnknown = 0;
    int nComing = 0;
    int nInferred = 0;
    double use = snapshot::kUnknown; ///< 0.., over the n_open
    int useKnown = 0; ///< how many of the n_open state use
};

/// How many lenders a need keeps, best first.
inline constexpr std::size_t kLendersKept = 12;

/// What one region could lend for a need.
struct Lender {
    int region = -1;
    double borrow = 0; ///< 0..1
    int facilities = 0; ///< distinct, that admit and have room
    double minutes = snapshot::kUnknown; ///< of the nearest; NaN where none has a place
    bool isRemote = false; ///< one of them needs no travel
};

/// A need judged: everything METHODS.md says of it, with every factor of its rank.
struct NeedResult {
    snapshot::Key key = 0; ///< of the register row; 0 where derived
    NeedsFrom from = NeedsFrom::Register;
    Coordinates at;
    double target = 1;
    double weight = 1;
    double demand = snapshot::kUnknown;
    Supply supply;
    double cov = 0; ///< min(1, n_open / target); 1 where target = 0
    double reach = snapshot::kUnknown;
    GapClass gapClass = GapClass::NotNeeded;
    std::vector<GapClass> conditions; ///< all that hold, in order
    std::vector<Mark> marks;
    double loss = snapshot::kUnknown; ///< NaN for not needed and not mapped
    QStringList lossUnknown; ///< terms left out: "use", "reach"
    std::vector<Lender> lenders; ///< best first, borrow > 0, up to kLendersKept
    double demandFactor = 1; ///< d
    double g = snapshot::kUnknown;
    double gLeft = snapshot::kUnknown;
    double sharedCov = 0; ///< with every offer of the set that admits
    std::vector<Advice> advice; ///< first is the main one
    std::vector<int> togetherWith; ///< regions, for build together
    QDate opens; ///< earliest date of what is coming, invalid where unknown
    std::vector<snapshot::Key> facilities; ///< that answer and count in n, in order of key
    std::vector<snapshot::Key> unclear; ///< of those, the ones whose access is unknown
    std::vector<snapshot::Key> restricted; ///< of those, the ones that say no
    std::vector<snapshot::Key> coming;
    std::vector<snapshot::Key> inferred;

    double bestBorrow() const { return lenders.empty() ? 0 : lenders.front().borrow; }
};

/// One cell of a table: an open axis is an empty text; "not stated" has the code "-".
struct Cell {
    QString row;
    QString column;
    Supply supply;
    std::optional<GapClass> gapClass; ///< of the needs whose coordinates equal the cell's (the
                                      ///< worst of several: first in class order)
    double cov = snapshot::kUnknown;
    std::array<int, 11> gaps{}; ///< needs below or at the cell, by class
};

struct Rollup {
    int region = -1; ///< -1 = the set
    double cov = snapshot::kUnknown;
    double shared = snapshot::kUnknown;
    int needs = 0; ///< in the figure
    int notMapped = 0; ///< left out
};

struct GapOptions {
    std::optional<Axis> rows; ///< no table without them
    std::optional<Axis> columns;
    QHash<int, QStringList> filter; ///< codes by Axis
};

/// What `trama gaps` prints and the Gaps page shows.
struct GapReport {
    GapSettings settings;
    NeedsFrom needsFrom
        = NeedsFrom::Peers; ///< the firmest in use: each need says its own in `from`
    std::vector<NeedResult>
        needs; ///< by rank: G falling, then region, sector, stage, service, bands
    std::vector<Cell>
        cells; ///< every cell with n, n_coming, n_inferred or a need, by row then column
    std::vector<Rollup> rollups; ///< one a region and one of the set, last
    int unplaced = 0; ///< facilities in no region of the set
    int equalCoordinates = 0; ///< needs merged into another
    QStringList issues; ///< text keys
};

/// The whole report; pure. Cost is linear in facilities for the counts.
/// BadSetting where bands overlap or leave holes or a threshold is out of range; BadValue where a
/// target, weight or demand is negative; UnknownName where a filter names a region that is not of
/// the set.
Result<GapReport> report(const snapshot::Snapshot &snapshot, const GapSettings &settings,
    const GapOptions &options = {});

} // namespace trama::gap
