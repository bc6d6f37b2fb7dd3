// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/log/changeset.h"

#include "core/storage/schema/schema_ddl.h"
#include "core/storage/sqlite/sqlite.h"

#include <QtEndian>

#include <algorithm>
#include <utility>

namespace trama::storage {

namespace {

constexpr quint32 kLargestChangeset = 1'000'000'000;
constexpr int kCompression = 3;

int isTracked(void *, const char *table)
{
    const auto &tables = trackedTables();
    return std::find(tables.begin(), tables.end(), QByteArray(table)) != tables.end() ? 1 : 0;
}

struct Conflicts {
    bool isAny = false;
    References references = References::Hold;
};

int onConflict(void *context, int kind, sqlite3_changeset_iter *)
{
    auto *conflicts = static_cast<Conflicts *>(context);
    if (kind == SQLITE_CHANGESET_FOREIGN_KEY) {
        conflicts->references = References::Dangle;
        return SQLITE_CHANGESET_OMIT;
    }
    conflicts->isAny = true;
    return SQLITE_CHANGESET_ABORT;
}

Error codeError(const Connection &connection, int code)
{
    return sqliteError(code, QString::fromUtf8(sqlite3_errstr(code)), connection.path());
}

/// Notes the rows that the changed row referred to before.
void addParents(Touched &touched, const domain::Entity &entity, sqlite3_changeset_iter *iterator)
{
    int column = firstFieldColumn(entity);
    for (const domain::Field &field : entity.fields) {
        sqlite3_value *before = nullptr;
        if (field.reference != nullptr
            && sqlite3changeset_old(iterator, column, &before) == SQLITE_OK && before != nullptr
            && sqlite3_value_type(before) == SQLITE_INTEGER) {
            touched.changed.parents[QString::fromLatin1(field.reference)].insert(
                sqlite3_value_int64(before));
        }
        ++column;
    }
}

void addRow(Touched &touched, sqlite3_changeset_iter *iterator)
{
    const char *table = nullptr;
    int columns = 0;
    int operation = 0;
    sqlite3changeset_op(iterator, &table, &columns, &operation, nullptr);
    ++touched.rows;
    if (QByteArrayView(table) == QByteArrayView(kSettingTable)) {
        touched.changed.hasSettings = true;
        ++touched.counts[QLatin1String(kSettingTable)];
        return;
    }
    const domain::Entity *entity = domain::findEntity(QLatin1String(table));
    if (entity == nullptr) {
        return;
    }
    const QString name = QLatin1String(table);
    ++touched.counts[name];
    sqlite3_value *key = nullptr;
    if (operation == SQLITE_INSERT) {
        sqlite3changeset_new(iterator, 0, &key);
    } else {
        sqlite3changeset_old(iterator, 0, &key);
        if (columns >= firstFieldColumn(*entity) + static_cast<int>(entity->fields.size())) {
            addParents(touched, *entity, iterator);
        }
    }
    if (key != nullptr) {
        touched.changed.keys[name].insert(sqlite3_value_int64(key));
    }
}

} // namespace

Session::Session(const Connection &connection, sqlite3_session *session)
    : m_connection(&connection)
    , m_session(session)
{
}

Session::~Session()
{
    if (m_session != nullptr) {
        sqlite3session_delete(m_session);
    }
}

Session::Session(Session &&other) noexcept
    : m_connection(other.m_connection)
    , m_session(std::exchange(other.m_session, nullptr))
{
}

Result<Session> Session::watch(const Connection &connection, const std::vector<QByteArray> &tables)
{
    sqlite3_session *handle = nullptr;
    int code = sqlite3session_create(connection.handle(), "main", &handle);
    Session session(connection, handle);
    for (const QByteArray &table : tables) {
        code = code == SQLITE_OK ? sqlite3session_attach(handle, table.constData()) : code;
    }
    if (code != SQLITE_OK) {
        return tl::unexpected<Error>(codeError(connection, code));
    }
    return session;
}

void Session::setEnabled(bool isEnabled)
{
    sqlite3session_enable(m_session, isEnabled ? 1 : 0);
}

Result<void> Session::addDifference(const QByteArray &from, const QByteArray &table)
{
    char *words = nullptr;
    const int code = sqlite3session_diff(m_session, from.constData(), table.constData(), &words);
    const QString text = QString::fromUtf8(words == nullptr ? sqlite3_errstr(code) : words);
    sqlite3_free(words);
    if (code != SQLITE_OK) {
        return tl::unexpected<Error>(sqliteError(code, text, m_connection->path()));
    }
    return {};
}

Result<QByteArray> Session::changeset() const
{
    int size = 0;
    void *bytes = nullptr;
    const int code = sqlite3session_changeset(m_session, &size, &bytes);
    const QByteArray changeset(static_cast<const char *>(bytes), size);
    sqlite3_free(bytes);
    if (code != SQLITE_OK) {
        return tl::unexpected<Error>(codeError(*m_connection, code));
    }
    return changeset;
}

Result<Touched> touchedBy(
    const Connection &connection, const QByteArray &changeset, Direction direction)
{
    sqlite3_changeset_iter *iterator = nullptr;
    QByteArray bytes = changeset;
    int code = sqlite3changeset_start_v2(&iterator, static_cast<int>(bytes.size()), bytes.data(),
        direction == Direction::Inverse ? SQLITE_CHANGESETSTART_INVERT : 0);
    Touched touched;
    while (code == SQLITE_OK && sqlite3changeset_next(iterator) == SQLITE_ROW) {
        addRow(touched, iterator);
    }
    code = iterator == nullptr ? code : sqlite3changeset_finalize(iterator);
    if (code != SQLITE_OK) {
        return tl::unexpected<Error>(codeError(connection, code));
    }
    return touched;
}

Result<References> applyChangeset(
    const Connection &connection, const QByteArray &changeset, Direction direction)
{
    const Result<Touched> touched = touchedBy(connection, changeset, direction);
    if (!touched) {
        return tl::unexpected<Error>(touched.error());
    }
    const qint64 before = sqlite3_total_changes64(connection.handle());
    QByteArray bytes = changeset;
    Conflicts conflicts;
    const int code = sqlite3changeset_apply_v2(connection.handle(), static_cast<int>(bytes.size()),
        bytes.data(), isTracked, onConflict, &conflicts, nullptr, nullptr,
        direction == Direction::Inverse ? SQLITE_CHANGESETAPPLY_INVERT : 0);
    if (conflicts.isAny) {
        return fail(ErrorCode::Conflict, {}, connection.path());
    }
    if (code != SQLITE_OK) {
        return tl::unexpected<Error>(codeError(connection, code));
    }
    // SQLite answers OK where the table of a changeset has lost a column, and does nothing.
    if (sqlite3_total_changes64(connection.handle()) - before != touched->rows) {
        return fail(ErrorCode::SchemaChanged, {}, connection.path());
    }
    return conflicts.references;
}

Result<References> allReferences(const Connection &connection)
{
    for (const QByteArray &table : trackedTables()) {
        Result<Statement> broken
            = connection.prepare("PRAGMA foreign_key_check(" + quoted(table) + ')');
        if (!broken) {
            return passOn(broken);
        }
        const Result<bool> isFound = broken->step();
        if (!isFound) {
            return tl::unexpected<Error>(isFound.error());
        }
        if (*isFound) {
            return References::Dangle;
        }
    }
    return References::Hold;
}

QByteArray compressed(const QByteArray &bytes)
{
    return qCompress(bytes, kCompression);
}

Result<QByteArray> decompressed(const QByteArray &bytes, const QString &file)
{
    // The first four bytes promise the size; a hostile file may promise anything.
    const bool isSane
        = bytes.size() > 4 && qFromBigEndian<quint32>(bytes.constData()) <= kLargestChangeset;
    QByteArray changeset = isSane ? qUncompress(bytes) : QByteArray();
    if (changeset.isEmpty()) {
        return fail(ErrorCode::DamagedProject, {QStringLiteral("trama_step")}, file);
    }
    return changeset;
}

} // namespace trama::storage
