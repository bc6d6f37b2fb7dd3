// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/sqlite/statement.h"

#include "core/storage/sqlite/connection.h"
#include "core/storage/sqlite/sqlite.h"

#include <utility>

namespace trama::storage {

Statement::Statement(const Connection &connection, sqlite3_stmt *statement)
    : m_connection(&connection)
    , m_statement(statement)
{
}

Statement::~Statement()
{
    sqlite3_finalize(m_statement);
}

Statement::Statement(Statement &&other) noexcept
    : m_connection(other.m_connection)
    , m_statement(std::exchange(other.m_statement, nullptr))
{
}

Statement &Statement::operator=(Statement &&other) noexcept
{
    std::swap(m_connection, other.m_connection);
    std::swap(m_statement, other.m_statement);
    return *this;
}

Statement &Statement::bind(int parameter, qint64 value)
{
    sqlite3_bind_int64(m_statement, parameter, value);
    return *this;
}

Statement &Statement::bind(int parameter, double value)
{
    sqlite3_bind_double(m_statement, parameter, value);
    return *this;
}

Statement &Statement::bindText(int parameter, const QString &value)
{
    if (value.isEmpty()) {
        return bindNull(parameter);
    }
    const QByteArray utf8 = value.toUtf8();
    sqlite3_bind_text64(m_statement, parameter, utf8.constData(), static_cast<quint64>(utf8.size()),
        SQLITE_TRANSIENT, SQLITE_UTF8);
    return *this;
}

Statement &Statement::bindBlob(int parameter, QByteArrayView value)
{
    sqlite3_bind_blob64(
        m_statement, parameter, value.data(), static_cast<quint64>(value.size()), SQLITE_TRANSIENT);
    return *this;
}

Statement &Statement::bindNull(int parameter)
{
    sqlite3_bind_null(m_statement, parameter);
    return *this;
}

Result<bool> Statement::step()
{
    switch (sqlite3_step(m_statement)) {
    case SQLITE_ROW:
        return true;
    case SQLITE_DONE:
        return false;
    default:
        return tl::unexpected<Error>(m_connection->error());
    }
}

Result<void> Statement::run()
{
    Result<bool> more = step();
    while (more && *more) {
        more = step();
    }
    reset();
    if (!more) {
        return tl::unexpected<Error>(more.error());
    }
    return {};
}

void Statement::reset()
{
    // The code of reset repeats that of the failed step, which has been handed on already.
    sqlite3_reset(m_statement);
    sqlite3_clear_bindings(m_statement);
}

bool Statement::isNull(int column) const
{
    return sqlite3_column_type(m_statement, column) == SQLITE_NULL;
}

qint64 Statement::integer(int column) const
{
    return sqlite3_column_int64(m_statement, column);
}

double Statement::real(int column) const
{
    return sqlite3_column_double(m_statement, column);
}

QString Statement::text(int column) const
{
    const auto *utf8 = reinterpret_cast<const char *>(sqlite3_column_text(m_statement, column));
    return QString::fromUtf8(utf8, sqlite3_column_bytes(m_statement, column));
}

QByteArray Statement::blob(int column) const
{
    const auto *bytes = static_cast<const char *>(sqlite3_column_blob(m_statement, column));
    return {bytes, sqlite3_column_bytes(m_statement, column)};
}

sqlite3_stmt *Statement::release()
{
    return std::exchange(m_statement, nullptr);
}

} // namespace trama::storage
