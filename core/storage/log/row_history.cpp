// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/log/row_history.h"

#include "core/storage/schema/geometry_blob.h"
#include "core/storage/schema/schema_ddl.h"
#include "core/storage/sqlite/sqlite.h"

#include <QPointF>

#include <algorithm>
#include <memory>

namespace trama::storage {

namespace {

QVariant valueOf(sqlite3_value *value)
{
    if (value == nullptr) {
        return {};
    }
    const auto bytes = [value] {
        const auto *data = static_cast<const char *>(sqlite3_value_blob(value));
        return QByteArrayView(data, sqlite3_value_bytes(value));
    };
    switch (sqlite3_value_type(value)) {
    case SQLITE_INTEGER:
        return qint64{sqlite3_value_int64(value)};
    case SQLITE_FLOAT:
        return sqlite3_value_double(value);
    case SQLITE_TEXT:
        return QString::fromUtf8(bytes());
    case SQLITE_BLOB:
        if (const std::optional<Point> point = pointOf(bytes())) {
            return QPointF(point->lon, point->lat);
        }
        return {};
    default:
        return {};
    }
}

/// What a row held and holds, as far as the changeset tells.
class ChangedRow {
public:
    explicit ChangedRow(sqlite3_changeset_iter *row)
        : m_row(row)
    {
        sqlite3changeset_op(row, &m_table, &m_columns, &m_operation, nullptr);
    }
    const char *table() const { return m_table; }
    int columns() const { return m_columns; }
    int operation() const { return m_operation; }
    sqlite3_value *before(int column) const
    {
        sqlite3_value *value = nullptr;
        if (m_operation != SQLITE_INSERT) {
            sqlite3changeset_old(m_row, column, &value);
        }
        return value;
    }
    sqlite3_value *after(int column) const
    {
        sqlite3_value *value = nullptr;
        if (m_operation != SQLITE_DELETE) {
            sqlite3changeset_new(m_row, column, &value);
        }
        return value;
    }
    Key key() const
    {
        return sqlite3_value_int64(m_operation == SQLITE_INSERT ? after(0) : before(0));
    }

private:
    sqlite3_changeset_iter *m_row;
    const char *m_table = nullptr;
    int m_columns = 0;
    int m_operation = 0;
};

QVector<FieldChange> fieldsOf(const domain::Entity &entity, const ChangedRow &row)
{
    QVector<FieldChange> fields;
    const int first = firstFieldColumn(entity);
    const int end = std::min(row.columns(), first + int(entity.fields.size()));
    for (int column = 2; column < end; ++column) {
        sqlite3_value *before = row.before(column);
        sqlite3_value *after = row.after(column);
        const FieldChange change{column < first
                ? QStringLiteral("geom")
                : QString::fromLatin1(entity.fields[std::size_t(column - first)].name),
            valueOf(before), valueOf(after)};
        if ((before != nullptr || after != nullptr) && change.before != change.after) {
            fields.append(change);
        }
    }
    return fields;
}

/// Reads the log backwards for one row.
class Search {
public:
    Search(const domain::Entity &entity, Key key)
        : m_entity(entity)
        , m_key(key)
    {
        m_keys[QString::fromLatin1(entity.name)].insert(key);
        for (const domain::Entity &child : domain::entities()) {
            const int parent
                = child.parent == nullptr ? -1 : domain::fieldIndex(child, child.parent);
            if (parent >= 0
                && qstrcmp(child.fields[std::size_t(parent)].reference, entity.name) == 0) {
                m_keys[QString::fromLatin1(child.name)];
                m_parents.insert(QString::fromLatin1(child.name), firstFieldColumn(child) + parent);
            }
        }
    }

    bool mayTouch(const LoggedStep &step) const
    {
        return step.hasContent
            && std::any_of(m_keys.keyBegin(), m_keys.keyEnd(),
                [&](const QString &table) { return step.step.counts.contains(table); });
    }
    /// The rows that belong to it now.
    Result<void> findChildren(const Connection &connection)
    {
        for (auto child = m_parents.keyBegin(); child != m_parents.keyEnd(); ++child) {
            const domain::Entity &entity = *domain::findEntity(*child);
            Result<Statement> rows = connection.prepare("SELECT fid FROM \"" + child->toLatin1()
                + "\" WHERE \"" + entity.parent + "\" = ?1");
            if (!rows) {
                return passOn(rows);
            }
            rows->bind(1, m_key);
            Result<bool> more = rows->step();
            for (; more && *more; more = rows->step()) {
                m_keys[*child].insert(rows->integer(0));
            }
            if (!more) {
                return passOn(more);
            }
        }
        return {};
    }
    Result<void> read(const Step &step, StepContent &content, const QString &file)
    {
        for (const BulkRange &range : content.ranges) {
            if (range.table == m_entity.name && range.first <= m_key && m_key <= range.last) {
                m_changes.append({RowChange::Kind::AddedInBulk, step,
                    QString::fromLatin1(m_entity.name), m_key, {}});
            }
        }
        sqlite3_changeset_iter *begin = nullptr;
        const int code = sqlite3changeset_start(
            &begin, int(content.changeset.size()), content.changeset.data());
        const std::unique_ptr<sqlite3_changeset_iter, decltype(&sqlite3changeset_finalize)> rows(
            begin, sqlite3changeset_finalize);
        if (code != SQLITE_OK) {
            return fail(ErrorCode::DamagedProject, {QStringLiteral("trama_step")}, file);
        }
        int next = sqlite3changeset_next(begin);
        for (; next == SQLITE_ROW; next = sqlite3changeset_next(begin)) {
            readRow(step, ChangedRow(begin));
        }
        return next == SQLITE_DONE
            ? Result<void>()
            : fail(ErrorCode::DamagedProject, {QStringLiteral("trama_step")}, file);
    }
    QVector<RowChange> changes() const { return m_changes; }

private:
    void readRow(const Step &step, const ChangedRow &row)
    {
        const QString table = QString::fromLatin1(row.table());
        const auto sought = m_keys.find(table);
        if (sought == m_keys.end()) {
            return;
        }
        const Key key = row.key();
        const auto parent = m_parents.constFind(table);
        if (parent != m_parents.cend()) {
            // A row that belonged to it once is known by what the step says of its parent.
            for (sqlite3_value *value : {row.before(*parent), row.after(*parent)}) {
                if (value != nullptr && sqlite3_value_int64(value) == m_key) {
                    sought->insert(key);
                }
            }
        }
        if (!sought->contains(key)) {
            return;
        }
        const auto kind = row.operation() == SQLITE_INSERT ? RowChange::Kind::Added
            : row.operation() == SQLITE_DELETE             ? RowChange::Kind::Removed
                                                           : RowChange::Kind::Changed;
        m_changes.append({kind, step, table, key, fieldsOf(*domain::findEntity(table), row)});
    }

    const domain::Entity &m_entity;
    Key m_key;
    QHash<QString, QSet<Key>> m_keys; ///< sought, by table
    QHash<QString, int> m_parents; ///< of the tables of children: column of the parent
    QVector<RowChange> m_changes;
};

} // namespace

Result<QVector<RowChange>> rowHistory(const Connection &connection, const ChangeLog &log,
    const domain::Entity &entity, Key key, const Proceed &proceed)
{
    const Result<QVector<LoggedStep>> steps = log.steps();
    if (!steps) {
        return tl::unexpected<Error>(steps.error());
    }
    Search search(entity, key);
    if (Result<void> found = search.findChildren(connection); !found) {
        return passOn(found);
    }
    qint64 done = 0;
    for (auto step = steps->crbegin(); step != steps->crend(); ++step) {
        if (proceed && !proceed(done++, steps->size())) {
            return fail(ErrorCode::Cancelled, {}, connection.path());
        }
        if (!search.mayTouch(*step)) {
            continue;
        }
        Result<StepContent> content = log.content(step->step.id);
        if (!content) {
            return passOn(content);
        }
        if (Result<void> read = search.read(step->step, *content, connection.path()); !read) {
            return passOn(read);
        }
    }
    return search.changes();
}

} // namespace trama::storage
