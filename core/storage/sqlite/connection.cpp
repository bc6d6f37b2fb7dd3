// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/sqlite/connection.h"

#include "core/storage/sqlite/file_header.h"
#include "core/storage/sqlite/sqlite.h"

#include <QFileInfo>
#include <QUrl>
#include <QtEndian>

namespace trama::storage {

namespace {

struct Limit {
    int id;
    int value;
};

// A project file arrives by mail: what its schema may ask of us is bounded.
constexpr Limit kLimits[] = {
    {SQLITE_LIMIT_SQL_LENGTH, 1'000'000},
    {SQLITE_LIMIT_COLUMN, 500},
    {SQLITE_LIMIT_EXPR_DEPTH, 100},
    {SQLITE_LIMIT_COMPOUND_SELECT, 20},
    {SQLITE_LIMIT_VDBE_OP, 100'000},
    {SQLITE_LIMIT_FUNCTION_ARG, 16},
    {SQLITE_LIMIT_ATTACHED, 1},
    {SQLITE_LIMIT_LIKE_PATTERN_LENGTH, 200},
    {SQLITE_LIMIT_VARIABLE_NUMBER, 1000},
    {SQLITE_LIMIT_TRIGGER_DEPTH, 10},
    {SQLITE_LIMIT_WORKER_THREADS, 0},
};

int flagsOf(Connection::Mode mode)
{
    constexpr int common = SQLITE_OPEN_URI | SQLITE_OPEN_NOMUTEX | SQLITE_OPEN_EXRESCODE;
    switch (mode) {
    case Connection::Mode::Create:
        return common | SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE;
    case Connection::Mode::ReadWrite:
        return common | SQLITE_OPEN_READWRITE;
    case Connection::Mode::ReadOnly:
    case Connection::Mode::Immutable:
        break;
    }
    return common | SQLITE_OPEN_READONLY;
}

/// The path as a URI, so that a name with ? or % in it is a name.
QByteArray nameOf(const QString &path, Connection::Mode mode)
{
    QByteArray uri
        = QUrl::fromLocalFile(QFileInfo(path).absoluteFilePath()).toEncoded(QUrl::FullyEncoded);
    return mode == Connection::Mode::Immutable ? uri + "?immutable=1" : uri;
}

} // namespace

Connection::Connection(sqlite3 *database, QString path, Mode mode)
    : m_database(database)
    , m_path(std::move(path))
    , m_mode(mode)
{
}

Connection::~Connection()
{
    sqlite3_close_v2(m_database);
}

Result<std::unique_ptr<Connection>> Connection::open(const QString &path, Mode mode)
{
    sqlite3 *database = nullptr;
    const int code
        = sqlite3_open_v2(nameOf(path, mode).constData(), &database, flagsOf(mode), nullptr);
    std::unique_ptr<Connection> connection(new Connection(database, path, mode));
    if (code != SQLITE_OK) {
        Error error = sqliteError(code, QString::fromUtf8(sqlite3_errmsg(database)), path);
        if (mode == Mode::Create && error.code == ErrorCode::CannotRead) {
            error.code = ErrorCode::CannotWrite;
        }
        return tl::unexpected<Error>(error);
    }
    connection->harden();
    Result<void> checked = mode == Mode::Create ? Result<void>() : checkHeader(*connection);
    if (!checked) {
        return passOn(checked);
    }
    if (mode == Mode::ReadOnly) {
        // A reader of a file in WAL mode leaves files beside it; where no log waits, none is
        // needed.
        const Result<bool> isIdle = isIdleWal(*connection);
        if (isIdle && *isIdle) {
            return open(path, Mode::Immutable);
        }
    }
    if (!connection->isReadOnly() && sqlite3_db_readonly(database, "main") == 1) {
        return fail(ErrorCode::ReadOnly, {}, path);
    }
    // EXTRA writes the folder as well once the journal is gone: after a power cut with FULL the
    // journal may be there again, and would roll back a step that was acknowledged.
    checked = connection->execute("PRAGMA cell_size_check=ON; PRAGMA mmap_size=0;"
                                  "PRAGMA cache_size=-65536; PRAGMA synchronous=EXTRA;"
                                  "PRAGMA temp_store=MEMORY");
    return checked.map([&] { return std::move(connection); });
}

void Connection::harden() const
{
    sqlite3_db_config(m_database, SQLITE_DBCONFIG_DEFENSIVE, 1, nullptr);
    sqlite3_db_config(m_database, SQLITE_DBCONFIG_TRUSTED_SCHEMA, 0, nullptr);
    sqlite3_db_config(m_database, SQLITE_DBCONFIG_ENABLE_LOAD_EXTENSION, 0, nullptr);
    sqlite3_db_config(m_database, SQLITE_DBCONFIG_ENABLE_FKEY, 1, nullptr);
    sqlite3_db_config(m_database, SQLITE_DBCONFIG_DQS_DML, 0, nullptr);
    sqlite3_db_config(m_database, SQLITE_DBCONFIG_DQS_DDL, 0, nullptr);
    for (const Limit &limit : kLimits) {
        sqlite3_limit(m_database, limit.id, limit.value);
    }
    setPatience(kPatience);
}

void Connection::setPatience(std::chrono::milliseconds patience) const
{
    sqlite3_busy_timeout(m_database, int(patience.count()));
}

Result<Statement> Connection::prepare(const QByteArray &sql) const
{
    sqlite3_stmt *statement = nullptr;
    if (sqlite3_prepare_v2(
            m_database, sql.constData(), static_cast<int>(sql.size()), &statement, nullptr)
        != SQLITE_OK) {
        return tl::unexpected<Error>(error());
    }
    return Statement(*this, statement);
}

Result<void> Connection::execute(const QByteArray &sql) const
{
    if (sqlite3_exec(m_database, sql.constData(), nullptr, nullptr, nullptr) != SQLITE_OK) {
        return tl::unexpected<Error>(error());
    }
    return {};
}

Result<qint64> Connection::integer(const QByteArray &sql) const
{
    Result<Statement> statement = prepare(sql);
    if (!statement) {
        return passOn(statement);
    }
    const Result<bool> row = statement->step();
    if (!row) {
        return tl::unexpected<Error>(row.error());
    }
    return *row ? statement->integer(0) : 0;
}

Result<QByteArray> Connection::bytes(qint64 offset, int length) const
{
    sqlite3_file *file = nullptr;
    sqlite3_file_control(m_database, "main", SQLITE_FCNTL_FILE_POINTER, &file);
    QByteArray bytes(length, '\0');
    const int code = file == nullptr || file->pMethods == nullptr
        ? SQLITE_IOERR
        : file->pMethods->xRead(file, bytes.data(), length, offset);
    if (code != SQLITE_OK && code != SQLITE_IOERR_SHORT_READ) {
        return fail(ErrorCode::CannotRead, {QString::fromUtf8(sqlite3_errstr(code))}, m_path);
    }
    return bytes;
}

Result<quint32> Connection::changeCounter() const
{
    Result<QByteArray> header = bytes(24, 4);
    if (!header) {
        return passOn(header);
    }
    return qFromBigEndian<quint32>(header->constData());
}

Result<void> Connection::useRollbackJournal() const
{
    Result<Statement> statement = prepare("PRAGMA journal_mode=DELETE");
    if (!statement) {
        return passOn(statement);
    }
    const Result<bool> row = statement->step();
    if (!row) {
        return tl::unexpected<Error>(row.error());
    }
    if (statement->text(0) != QLatin1String("delete")) {
        return fail(ErrorCode::Locked, {}, m_path);
    }
    return {};
}

} // namespace trama::storage
