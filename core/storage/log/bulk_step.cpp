// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/log/bulk_step.h"

#include "core/storage/schema/schema_ddl.h"
#include "core/storage/sqlite/sqlite.h"

#include <algorithm>

namespace trama::storage {

namespace {

constexpr qint64 kRowsOfPiece = 10'000;

void addRow(RowsHash &hash, sqlite3_stmt *row)
{
    for (int column = 0; column < sqlite3_column_count(row); ++column) {
        switch (sqlite3_column_type(row, column)) {
        case SQLITE_NULL:
            break;
        case SQLITE_INTEGER:
            hash.add(column, qint64{sqlite3_column_int64(row, column)});
            break;
        case SQLITE_FLOAT:
            hash.add(column, sqlite3_column_double(row, column));
            break;
        default: {
            const auto *bytes = static_cast<const char *>(sqlite3_column_blob(row, column));
            hash.add(column, QByteArrayView(bytes, sqlite3_column_bytes(row, column)));
            break;
        }
        }
    }
    hash.endRow();
}

Result<void> checkRange(const Connection &connection, const BulkRange &range)
{
    const auto &tables = trackedTables();
    if (std::find(tables.begin(), tables.end(), range.table) == tables.end()) {
        return fail(ErrorCode::DamagedProject, {QStringLiteral("trama_step")}, connection.path());
    }
    Result<Statement> rows = connection.prepare(
        "SELECT * FROM " + quoted(range.table) + " WHERE fid BETWEEN ?1 AND ?2");
    if (!rows) {
        return passOn(rows);
    }
    rows->bind(1, range.first).bind(2, range.last);
    RowsHash hash;
    qint64 count = 0;
    Result<bool> more = rows->step();
    for (; more && *more; more = rows->step()) {
        addRow(hash, rows->handle());
        ++count;
    }
    if (!more) {
        return passOn(more);
    }
    if (count != range.count || hash.value() != range.hash) {
        return fail(ErrorCode::Conflict, {QString::fromLatin1(range.table)}, connection.path());
    }
    return {};
}

/// The last key of the piece that begins at `first`.
Result<Key> lastOfPiece(const Connection &connection, const BulkRange &range, Key first)
{
    Result<Statement> last = connection.prepare("SELECT max(fid) FROM (SELECT fid FROM "
        + quoted(range.table) + " WHERE fid BETWEEN ?1 AND ?2 ORDER BY fid LIMIT ?3)");
    if (!last) {
        return passOn(last);
    }
    last->bind(1, first).bind(2, range.last).bind(3, kRowsOfPiece);
    Result<bool> row = last->step();
    return row ? Result<Key>(last->integer(0)) : Result<Key>(passOn(row));
}

Result<void> deleteBetween(
    const Connection &connection, const BulkRange &range, Key first, Key last)
{
    Result<Statement> remove
        = connection.prepare("DELETE FROM " + quoted(range.table) + " WHERE fid BETWEEN ?1 AND ?2");
    if (!remove) {
        return passOn(remove);
    }
    return remove->bind(1, first).bind(2, last).run();
}

Result<void> movePiece(const Connection &connection, const ChangeLog &log, StepId step,
    const BulkRange &range, Key first, Key last)
{
    Result<Session> session = Session::watch(connection, {range.table});
    if (!session) {
        return passOn(session);
    }
    Result<void> done = deleteBetween(connection, range, first, last);
    if (!done) {
        return done;
    }
    Result<QByteArray> changeset = session->changeset();
    return changeset ? log.appendPart(step, *changeset) : Result<void>(passOn(changeset));
}

/// How far the work on the rows of a bulk step is.
class Progress {
public:
    Progress(const Proceed &proceed, qint64 all, const Connection &connection)
        : m_proceed(proceed)
        , m_all(all)
        , m_file(connection.path())
    {
    }

    Result<void> add(qint64 rows)
    {
        m_done += rows;
        return !m_proceed || m_proceed(m_done, m_all)
            ? Result<void>()
            : Result<void>(fail(ErrorCode::Cancelled, {}, m_file));
    }

private:
    const Proceed &m_proceed;
    qint64 m_all;
    qint64 m_done = 0;
    QString m_file;
};

Result<void> removeRange(const Connection &connection, const ChangeLog &log, StepId step,
    const BulkRange &range, Progress &progress)
{
    for (Key first = range.first;;) {
        const Result<Key> last = lastOfPiece(connection, range, first);
        if (!last) {
            return tl::unexpected<Error>(last.error());
        }
        if (*last == 0) {
            return {};
        }
        Result<void> done = movePiece(connection, log, step, range, first, *last);
        done = done ? progress.add(kRowsOfPiece) : done;
        if (!done) {
            return done;
        }
        first = *last + 1;
    }
}

} // namespace

Result<void> removeRanges(const Connection &connection, const ChangeLog &log, StepId step,
    const std::vector<BulkRange> &ranges, const Proceed &proceed)
{
    qint64 all = 0;
    for (const BulkRange &range : ranges) {
        all += range.count;
    }
    Progress progress(proceed, all, connection);
    Result<QVector<qint64>> kept = log.parts(step);
    if (!kept) {
        return passOn(kept);
    }
    for (const BulkRange &range : ranges) {
        Result<void> done = checkRange(connection, range);
        if (done) {
            // The hash says that the rows are those an earlier undo has kept.
            done = kept->isEmpty() ? removeRange(connection, log, step, range, progress)
                                   : deleteBetween(connection, range, range.first, range.last);
        }
        if (!done) {
            return done;
        }
    }
    return {};
}

Result<void> restoreRanges(
    const Connection &connection, const ChangeLog &log, StepId step, const Proceed &proceed)
{
    const Result<QVector<qint64>> kept = log.parts(step);
    if (!kept) {
        return tl::unexpected<Error>(kept.error());
    }
    Progress progress(proceed, kept->size(), connection);
    for (const qint64 id : *kept) {
        Result<QByteArray> changeset = log.part(id);
        if (!changeset) {
            return passOn(changeset);
        }
        const Result<References> done = applyChangeset(connection, *changeset, Direction::Inverse);
        if (!done) {
            return tl::unexpected<Error>(done.error());
        }
        if (Result<void> going = progress.add(1); !going) {
            return going;
        }
    }
    return {};
}

} // namespace trama::storage
