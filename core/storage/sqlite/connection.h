// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/rows/key_sequence.h"
#include "core/storage/sqlite/sqlite_error.h"
#include "core/storage/sqlite/statement.h"

#include <chrono>
#include <memory>

struct sqlite3;

namespace trama::storage {

/// The one connection to a file, with the settings every opening needs. Never leaves its thread.
///
/// SQLite's C API serves all work: sessions, backups and bulk rows need it anyway, and one way of
/// binding, reading and reporting errors is simpler than two on the same connection.
class Connection {
public:
    enum class Mode {
        Create,
        ReadWrite,
        ReadOnly,
        Immutable, ///< read only, without locks: for a file nobody writes
    };

    /// Nothing but the header is read before it is seen to be that of a GeoPackage: NotAProject,
    /// DamagedProject, ReadOnly, Locked, CannotRead.
    static Result<std::unique_ptr<Connection>> open(const QString &path, Mode mode);
    ~Connection();
    Connection(const Connection &) = delete;
    Connection &operator=(const Connection &) = delete;

    /// How long it waits for another program that is writing: kPatience, if nobody says otherwise.
    static constexpr std::chrono::milliseconds kPatience{2000};
    void setPatience(std::chrono::milliseconds patience) const;
    sqlite3 *handle() const { return m_database; }
    const QString &path() const { return m_path; }
    bool isReadOnly() const { return m_mode == Mode::ReadOnly || m_mode == Mode::Immutable; }
    KeySequence &keys() { return m_keys; }

    Result<Statement> prepare(const QByteArray &sql) const;
    Result<void> execute(const QByteArray &sql) const; ///< one or more statements without results
    Result<qint64> integer(
        const QByteArray &sql) const; ///< first column of the first row; 0 = none
    Error error() const { return sqliteError(m_database, m_path); }

    /// `length` bytes of the file at `offset`, read through SQLite: opening and closing the file a
    /// second time in the same process would drop SQLite's locks. Past the end zeros.
    Result<QByteArray> bytes(qint64 offset, int length) const;
    /// Bytes 24..27 of the header, which every writing program counts up.
    Result<quint32> changeCounter() const;
    /// Leaves WAL where another program left it on. Fails with Locked while that program is at
    /// work.
    Result<void> useRollbackJournal() const;

private:
    Connection(sqlite3 *database, QString path, Mode mode);
    void harden() const;

    sqlite3 *m_database;
    QString m_path;
    Mode m_mode;
    KeySequence m_keys;
};

} // namespace trama::storage
