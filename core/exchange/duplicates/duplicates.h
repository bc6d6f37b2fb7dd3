// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "core/storage/row.h"
#include "core/storage/step.h"

#include <QStringList>
#include <QVector>

namespace trama::exchange {

/// What the finder of duplicates looks at in a facility.
struct FacilityRecord {
    storage::Key key = 0;
    QUuid uuid;
    QString name;
    QStringList otherNames; ///< in other languages
    QString acronym;
    QString website;
    QString type; ///< facility_type
    QString country; ///< two letters
    storage::Key region = 0; ///< 0 = not stated
    storage::Key source = 0; ///< the list it came with; 0 = none
    std::optional<storage::Point> point;
};

/// One thing that speaks for or against two facilities being the same one.
struct Reason {
    enum class Kind {
        SameName,
        AlikeNames,
        NameWithin, ///< one name holds what the other says
        SharedWords,
        OtherNumber,
        SameAcronym, ///< `word`
        AcronymInName, ///< `word`
        OtherAcronym,
        SamePage,
        Apart, ///< `km`
        SamePoint,
        SameRegion,
        OtherRegion,
        OtherCountry,
        OtherType,
        SameList,
    };
    Kind kind = Kind::SameName;
    QString word;
    double km = 0;
};

/// Two facilities that may be the same one.
struct DuplicatePair {
    qsizetype first = 0; ///< index of a record, below `second`
    qsizetype second = 0;
    double score = 0; ///< 0.5 … 1: the logistic of the sum of the weights of what was seen
    QVector<Reason> reasons; ///< the weightiest first
};

/// Pairs of records that seem to be one facility, the surest first. Each thing seen adds a weight
/// for or against (Fellegi and Sunter, A Theory for Record Linkage, 1969); names are compared by
/// SoftTFIDF, see nameLikeness(). Only pairs that share a word, a page or a place are compared, in
/// long blocks only neighbours (Hernández and Stolfo, The Merge/Purge Problem, 1995): time is
/// O(n log n). Cancelled where `proceed` says so.
Result<QVector<DuplicatePair>> findDuplicates(
    const QVector<FacilityRecord> &records, const storage::Proceed &proceed = {});

} // namespace trama::exchange
