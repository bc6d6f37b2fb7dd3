// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/gap/report.h"
#include "core/snapshot/snapshot.h"
#include "core/storage/project.h"

#include <span>

namespace trama::compare {

/// What a fact counts in; says how it is written and what its difference is called.
enum class Unit : quint8 { Count, Share, Number };

/// One fact about one region. NaN = unknown.
struct Value {
    double value = snapshot::kUnknown;
    int known = -1; ///< by how many records (coverage: needs) it is known; -1 = of all
    int year = 0; ///< of a statistic; 0 = the project's own records
    bool isNone = false; ///< nothing is needed or named there, which is no gap in what is known
};

/// A row of the comparison: the same fact of each region, on one scale that starts at zero.
struct Fact {
    QString id; ///< "facilities", "stage/bioeconomy/conversion", "sector/agri-food",
                ///< "indicator/rd-share"
    Unit unit = Unit::Count;
    QString measure; ///< unit of a statistic, as its source writes it
    std::vector<Value> values; ///< one a region compared

    bool isOfNeeds() const; ///< a coverage: its values are known by needs, not by records
    double largest() const; ///< NaN where none is known
    /// Largest less smallest of the known ones; NaN where fewer than two are known.
    double difference() const;
    /// Years that stand beside other years: the newest is the reference. False for records.
    bool hasOtherYear(std::size_t region) const;
};

/// A statistic of a region (entity "indicator"), the newest year it is stated for.
struct Statistic {
    int region = -1; ///< index in the set
    QString code;
    int year = 0;
    double value = 0;
    QString unit;
};

/// The newest value of each statistic of each region of `indexOfKey`. Fails with what storage says.
Result<std::vector<Statistic>> readStatistics(
    const storage::Project &project, const QHash<snapshot::Key, int> &indexOfKey);

struct ProfileInput {
    const snapshot::Snapshot &snapshot;
    const gap::GapReport &report;
    std::vector<int> regions; ///< indices in the snapshot's regions, in the order of columns
    std::span<const snapshot::Snapshot::Position> facilities; ///< that are looked at
    std::vector<Statistic> statistics;
};

/// "facilities", "operational", "services", "open" (services open to the users of the report),
/// "use", "alone", "shared" (coverage of needs), "complete", "checked", then the statistics: shares
/// are 0..1. Facts that no region states are left out but for the first nine.
std::vector<Fact> profile(const ProfileInput &input);
/// Coverage alone of the needs at each stage: sum w cov / sum w, needs without a stage left out.
/// In the order of the chains.
std::vector<Fact> coverageByStage(const ProfileInput &input);
/// Weight of each sector in the priorities: the sum over the region's priorities that name it, by
/// the sector codes of the coverage scheme. Most regions first, then largest weight, then code. A
/// region without the sector: NaN.
std::vector<Fact> prioritySectors(const ProfileInput &input);

/// Rows with the largest difference first; shares and counts are set beside each other by
/// difference / largest. Unknown last.
void sortByDifference(std::vector<Fact> &facts);

/// NUTS versions of the compared regions, each once; more than one needs a word.
QStringList versions(const snapshot::Snapshot &snapshot, const std::vector<int> &regions);

/// |A and B| / |A or B| of the sectors two regions' priorities name; NaN where neither names one.
double similarity(const snapshot::Snapshot &snapshot, int a, int b);

} // namespace trama::compare
