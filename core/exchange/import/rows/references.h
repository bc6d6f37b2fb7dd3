// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/import/rows/merged_rows.h"
#include "core/exchange/import/rows/region_names.h"
#include "core/storage/writer.h"

#include <QHash>

#include <functional>
#include <map>
#include <string>
#include <string_view>

namespace trama::exchange {

/// Finds the rows that cells name by list id, uuid, code or name, inside one edit. Regions of the
/// built-in maps, chains and sources that are named but not there yet are made.
class References {
public:
    /// `merged`: facilities that went into others and are found as those.
    explicit References(storage::Writer &writer, const QVector<MergedRow> &merged = {});

    /// Key of the row, 0 where nothing of that name is there.
    Result<storage::Key> find(const char *entity, std::string_view utf8);

private:
    struct Index {
        QHash<QByteArray, storage::Key> byId; ///< list id, code or uuid
        QHash<QByteArray, storage::Key> byName; ///< folded
    };
    Result<Index *> indexOf(const char *entity);
    void takeMerged(Index &index) const;
    Result<storage::Key> make(const char *entity, const QString &text, Index &index);

    Result<storage::Key> makeNamedRegion(const QString &text);

    storage::Writer &m_writer;
    std::optional<RegionNames> m_regionNames;
    QVector<MergedRow> m_merged;
    std::map<std::string, Index, std::less<>> m_indexes; ///< by entity
};

} // namespace trama::exchange
