// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/import/rows/merged_rows.h"
#include "core/exchange/import/rows/row_target.h"
#include "core/storage/writer.h"

#include <QHash>
#include <QSet>
#include <QUuid>

namespace trama::exchange {

/// Knows which row of the project a row of the file is: by uuid, else by the list's own identifier,
/// else by name and place. Within one file the same row is met once. Owned by one import.
class RowIdentity {
public:
    struct Scope {
        storage::Key source = 0; ///< rows of this source alone; 0 = all rows of the entity
        bool isNewSource = false; ///< nothing of it can be there
        bool hasUuids = false; ///< the file names uuids
        QVector<MergedRow> merged; ///< rows that went into others
    };
    static Result<RowIdentity> load(
        storage::Writer &writer, const domain::Entity &entity, const Scope &scope);

    struct Match {
        storage::Key key = 0; ///< 0 = new
        qint64 firstRow = 0; ///< the row of this file that was the same, 0 = none
        storage::Key firstKey = 0; ///< its key
        bool isSure = true; ///< told by an identifier, or unique by nature; else the two may be
                            ///< alike by chance
        bool isMerged = false; ///< the row went into the one of that key
    };
    Match find(const RowTarget &row, const QUuid &uuid, std::optional<storage::Point> point,
        qint64 fileRow);
    /// Tells the key under which the row just looked for has been written.
    void settle(storage::Key key);
    /// The row of that uuid, 0 where there is none; asked only where the scope has uuids.
    storage::Key keyOf(const QUuid &uuid) const { return m_byUuid.value(uuid, 0); }
    /// By what a row without identifiers is known.
    QByteArray natural(const RowTarget &row, std::optional<storage::Point> point) const;
    void meet(storage::Key key) { m_unmet.remove(key); }
    /// Rows of the scope's source that no row of the file has been.
    const QSet<storage::Key> &unmet() const { return m_unmet; }

private:
    struct Seen {
        qint64 row = 0;
        storage::Key key = 0;
    };
    /// By what rows were known that went into others, and the keys of those.
    struct Merged {
        QHash<QUuid, storage::Key> byUuid;
        QHash<QByteArray, storage::Key> byId;
        QHash<QByteArray, storage::Key> byNature;
    };
    /// Takes in by what merged rows were known, as far as the scope goes; `keys` of all rows.
    void takeMerged(const Scope &scope, const QHash<QUuid, storage::Key> &keys);
    const domain::Entity *m_entity = nullptr;
    bool m_tracksNature = false;
    QSet<storage::Key> m_unmet;
    QHash<QUuid, storage::Key> m_byUuid;
    QHash<QByteArray, storage::Key> m_byId;
    QHash<QByteArray, QVector<storage::Key>> m_byNature;
    Merged m_merged;
    QHash<QByteArray, Seen> m_seen;
    Seen *m_last = nullptr; ///< of the row looked for last; valid until the next is
};

} // namespace trama::exchange
