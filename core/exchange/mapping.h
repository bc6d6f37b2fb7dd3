// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/import.h"

#include <QJsonObject>

#include <optional>

namespace trama::exchange {

/// How lists of one kind are read: what their columns and words mean. Kept in the project, so that
/// the next edition of a list is known by its columns.
struct Mapping {
    QString list; ///< file it was made for, without folders
    QStringList headers;
    /// Of these the mapping settles: entity, map, words, decimals, encoding, separator, headerRow,
    /// crs, placesByRegion, repairsText, source.
    ImportOptions options;
};

QJsonObject toJson(const Mapping &mapping);
/// Fails with BadTable where the text is no mapping; a bare {"Nome": "name"} is one of columns.
Result<Mapping> mappingFromJson(const QByteArray &json, const QString &file);

/// Keeps a mapping in place of one for the same columns.
Result<void> keepMapping(storage::Writer &writer, const Mapping &mapping);
/// The mapping kept for lists with these columns, in any order; else none.
std::optional<Mapping> mappingFor(const storage::Project &project, const QStringList &headers);

/// The options with what the mapping settles, where they leave it open.
ImportOptions withMapping(const ImportOptions &options, const Mapping &mapping);

} // namespace trama::exchange
