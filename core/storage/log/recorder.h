// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/log/changeset.h"
#include "core/storage/row.h"
#include "core/storage/rows/cell.h"

#include <map>

namespace trama::storage {

/// Rows of one table that an edit inserted past the session's notice: keys first..last, all of
/// them.
struct BulkRange {
    QByteArray table;
    Key first = 0;
    Key last = 0;
    qint64 count = 0;
    quint64 hash = 0;
};

/// Watches one edit: ordinary changes by a session, new rows beyond a threshold by their key range.
///
/// Counting how often a session would have to copy a million rows is what makes imports slow, so it
/// looks away while such a row is written; updates and deletions are always watched.
class Recorder {
public:
    static constexpr qint64 kBulkThreshold = 20'000;

    static Result<Recorder> start(Connection &connection);

    Connection &connection() const { return *m_connection; }

    /// Before a row with a key of this run's sequence is written; true = its cells are wanted by
    /// noteBulkRow.
    bool beginRow();
    void endRow();
    void noteBulkRow(const char *table, Key key, const std::vector<Cell> &cells,
        const std::vector<int> &columns);

    Result<QByteArray> changeset() const { return m_session.changeset(); }
    std::vector<BulkRange> ranges() const;

private:
    struct OpenRange {
        BulkRange range;
        RowsHash hash;
    };

    Recorder(Connection &connection, Session session);

    Connection *m_connection;
    Session m_session;
    qint64 m_newRows = 0;
    std::map<const char *, std::vector<OpenRange>> m_ranges; ///< by the name of the entity itself
};

} // namespace trama::storage
