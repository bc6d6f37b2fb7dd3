// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/sqlite/write_transaction.h"

#include "core/storage/sqlite/sqlite.h"

#include <utility>

namespace trama::storage {

namespace {

/// A reference to a row that is not there, found at commit, named by its field and value.
Error foreignKeyError(const Connection &connection, Error error)
{
    Result<Statement> broken = connection.prepare(
        "SELECT l.\"from\", c.\"table\" || ' ' || c.rowid FROM pragma_foreign_key_check c"
        " JOIN pragma_foreign_key_list(c.\"table\") l ON l.id = c.fkid LIMIT 1");
    if (broken) {
        const Result<bool> isFound = broken->step();
        if (isFound && *isFound) {
            return Error{
                ErrorCode::BadValue, {broken->text(0), broken->text(1)}, error.file, 0, {}};
        }
    }
    return error;
}

} // namespace

WriteTransaction::WriteTransaction(const Connection &connection, quint32 counter)
    : m_connection(&connection)
    , m_counter(counter)
{
}

WriteTransaction::WriteTransaction(WriteTransaction &&other) noexcept
    : m_connection(std::exchange(other.m_connection, nullptr))
    , m_counter(other.m_counter)
{
}

WriteTransaction::~WriteTransaction()
{
    if (m_connection != nullptr) {
        // Where SQLite has rolled back by itself, there is nothing left to do.
        sqlite3_exec(m_connection->handle(), "ROLLBACK", nullptr, nullptr, nullptr);
    }
}

Result<WriteTransaction> WriteTransaction::begin(const Connection &connection)
{
    if (Result<void> done = connection.useRollbackJournal(); !done) {
        return passOn(done);
    }
    if (Result<void> done = connection.execute("BEGIN IMMEDIATE"); !done) {
        return passOn(done);
    }
    const Result<quint32> counter = connection.changeCounter();
    if (!counter) {
        sqlite3_exec(connection.handle(), "ROLLBACK", nullptr, nullptr, nullptr);
        return tl::unexpected<Error>(counter.error());
    }
    return WriteTransaction(connection, *counter);
}

Result<void> WriteTransaction::commit()
{
    // SQLite counts once for each transaction that changes a byte; it leaves a page alone that is
    // given the value it has, as a copy may, so another value stands there in between.
    const QByteArray next = QByteArray::number(static_cast<quint32>(m_counter + 1));
    Result<void> done = m_connection->execute("UPDATE trama_project SET change_counter = NULL;"
                                              "UPDATE trama_project SET change_counter = "
        + next);
    if (!done) {
        return done;
    }
    done = m_connection->execute("COMMIT");
    if (!done) {
        const bool isReference
            = sqlite3_extended_errcode(m_connection->handle()) == SQLITE_CONSTRAINT_FOREIGNKEY;
        return isReference
            ? tl::unexpected<Error>(foreignKeyError(*m_connection, std::move(done.error())))
            : done;
    }
    m_connection = nullptr;
    return done;
}

Result<bool> isChangedOutside(const Connection &connection)
{
    const Result<quint32> counter = connection.changeCounter();
    const Result<qint64> ours = connection.integer("SELECT change_counter FROM trama_project");
    if (!counter || !ours) {
        return tl::unexpected<Error>(counter ? ours.error() : counter.error());
    }
    return qint64{*counter} != *ours;
}

} // namespace trama::storage
