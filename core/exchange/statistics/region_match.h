// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/import/issue_sink.h"
#include "core/storage/writer.h"

#include <QHash>
#include <QMap>

namespace trama::exchange {

/// A region code of a table of figures, and what it stands for in the project.
struct MatchedRegion {
    enum class Kind {
        Known, ///< a region of the project
        Addable, ///< of the version, and the project has no regions yet
        NotInProject, ///< of the version, but the project has others
        OtherVersion,
        Unknown,
    };
    Kind kind = Kind::Unknown;
    storage::Key key = 0; ///< of Known
    QString otherVersion; ///< of OtherVersion: one that has the code
};

/// Which version of NUTS the codes of a table are of, and which regions they stand for.
struct RegionMatch {
    QString version; ///< "NUTS 2021"
    QMap<QString, int> matching; ///< codes that each version has, of those in the table
    QHash<QString, MatchedRegion> regions; ///< by code, as the table writes it
};

/// `stated` is a version ("2021"), empty = the one that has most of the codes: of those that the
/// project's regions are of, where it has any, else of all that are known; NUTS 2021 where several
/// have as many. Nothing is matched by code alone between two versions. Fails with BadSetting where
/// the stated version is not known, or where the project cannot be read.
Result<RegionMatch> matchRegions(
    storage::Writer &writer, const QStringList &codes, const QString &stated);

} // namespace trama::exchange
