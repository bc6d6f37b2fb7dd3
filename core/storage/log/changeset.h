// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/sqlite/connection.h"
#include "core/storage/step.h"

struct sqlite3_session;

namespace trama::storage {

enum class Direction { Forward, Inverse };

/// What the rows of a changeset touch.
struct Touched {
    Changed changed;
    QHash<QString, int> counts; ///< rows, by table
    qint64 rows = 0;
};

/// A session that watches the given tables of this connection; ends with its owner.
class Session {
public:
    static Result<Session> watch(
        const Connection &connection, const std::vector<QByteArray> &tables);
    ~Session();
    Session(Session &&other) noexcept;
    Session &operator=(Session &&) = delete;

    void setEnabled(bool isEnabled);
    /// Adds what would turn the table of the attached database `from` into ours.
    Result<void> addDifference(const QByteArray &from, const QByteArray &table);
    Result<QByteArray> changeset() const; ///< empty = nothing changed

private:
    Session(const Connection &connection, sqlite3_session *session);
    const Connection *m_connection;
    sqlite3_session *m_session;
};

/// Reads what a changeset touches without applying it.
Result<Touched> touchedBy(
    const Connection &connection, const QByteArray &changeset, Direction direction);

/// Whether every row that was changed refers to rows that are there. SQLite forgets after each
/// changeset what it counted, so a commit does not find it.
enum class References { Hold, Dangle };

/// Applies a changeset whole or not at all: any conflict, table outside the tracked ones, or row
/// that SQLite skips without a word is an error (Conflict). Needs an open transaction, which the
/// caller rolls back on failure and where references dangle in the end.
Result<References> applyChangeset(
    const Connection &connection, const QByteArray &changeset, Direction direction);

/// Looks at every row of the tracked tables.
Result<References> allReferences(const Connection &connection);

QByteArray compressed(const QByteArray &bytes);
/// DamagedProject where the bytes are not a compressed changeset of a sane size.
Result<QByteArray> decompressed(const QByteArray &bytes, const QString &file);

} // namespace trama::storage
