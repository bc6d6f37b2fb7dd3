// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/row.h"

#include "core/storage/schema/geometry_blob.h"
#include "core/storage/sqlite/sqlite.h"

#include <utility>

namespace trama::storage {

namespace {

// Before the fields asked for stand the key, the uuid and, for entities with a place, the geometry.
constexpr int kUuidColumn = 1;
constexpr int kPointColumn = 2;

int firstField(bool hasPoint)
{
    return hasPoint ? 3 : 2;
}

QByteArrayView bytesOf(sqlite3_stmt *statement, int column)
{
    const void *bytes = sqlite3_column_text(statement, column);
    return {static_cast<const char *>(bytes), sqlite3_column_bytes(statement, column)};
}

} // namespace

RowReader::RowReader(sqlite3_stmt *statement, bool hasPoint)
    : m_statement(statement)
    , m_hasPoint(hasPoint)
{
}

RowReader::~RowReader()
{
    sqlite3_finalize(m_statement);
}

RowReader::RowReader(RowReader &&other) noexcept
    : m_statement(std::exchange(other.m_statement, nullptr))
    , m_hasPoint(other.m_hasPoint)
    , m_failed(other.m_failed)
{
}

RowReader &RowReader::operator=(RowReader &&other) noexcept
{
    std::swap(m_statement, other.m_statement);
    std::swap(m_hasPoint, other.m_hasPoint);
    std::swap(m_failed, other.m_failed);
    return *this;
}

bool RowReader::next()
{
    if (m_statement == nullptr) {
        return false;
    }
    const int code = sqlite3_step(m_statement);
    if (code == SQLITE_ROW) {
        return true;
    }
    m_failed = code != SQLITE_DONE;
    // At its end a statement would begin anew, and until finalised it keeps the file locked for
    // reading.
    sqlite3_finalize(std::exchange(m_statement, nullptr));
    return false;
}

Key RowReader::key() const
{
    return sqlite3_column_int64(m_statement, 0);
}

QUuid RowReader::uuid() const
{
    return QUuid::fromString(QLatin1String(bytesOf(m_statement, kUuidColumn)));
}

std::optional<Point> RowReader::point() const
{
    if (!m_hasPoint) {
        return std::nullopt;
    }
    const auto *bytes = static_cast<const char *>(sqlite3_column_blob(m_statement, kPointColumn));
    return pointOf({bytes, sqlite3_column_bytes(m_statement, kPointColumn)});
}

bool RowReader::isNull(int column) const
{
    return sqlite3_column_type(m_statement, column + firstField(m_hasPoint)) == SQLITE_NULL;
}

qint64 RowReader::integer(int column) const
{
    return sqlite3_column_int64(m_statement, column + firstField(m_hasPoint));
}

double RowReader::real(int column) const
{
    return sqlite3_column_double(m_statement, column + firstField(m_hasPoint));
}

QString RowReader::text(int column) const
{
    return QString::fromUtf8(utf8(column));
}

QByteArrayView RowReader::utf8(int column) const
{
    return bytesOf(m_statement, column + firstField(m_hasPoint));
}

QVariant RowReader::value(int column) const
{
    switch (sqlite3_column_type(m_statement, column + firstField(m_hasPoint))) {
    case SQLITE_NULL:
        return {};
    case SQLITE_INTEGER:
        return integer(column);
    case SQLITE_FLOAT:
        return real(column);
    default:
        return text(column);
    }
}

} // namespace trama::storage
