// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/rows/row_insertion.h"

#include "core/storage/schema/geometry_blob.h"
#include "core/storage/schema/schema_ddl.h"
#include "core/storage/sqlite/sqlite.h"

#include <QUuid>

#include <cmath>

namespace trama::storage {

namespace {

constexpr std::size_t kGeometryCell = 2;

QByteArray insertSql(const domain::Entity &entity, const std::vector<int> &fields)
{
    QByteArray names = "fid, uuid";
    QByteArray places = "?, ?";
    if (entity.geometry != domain::Geometry::None) {
        names += ", geom";
        places += ", ?";
    }
    for (const int field : fields) {
        names += ", " + quoted(entity.fields[static_cast<std::size_t>(field)].name);
        places += ", ?";
    }
    return "INSERT INTO " + quoted(entity.name) + " (" + names + ") VALUES (" + places + ')';
}

} // namespace

Result<void> setPointCell(Cell &cell, Point point)
{
    const bool isOnEarth = std::abs(point.lon) <= 180 && std::abs(point.lat) <= 90;
    if (!isOnEarth) {
        return fail(ErrorCode::BadValue, {QStringLiteral("geom"), {}});
    }
    cell.setBytes(Cell::Type::Blob, pointBlob(point));
    return {};
}

RowInsertion::RowInsertion(
    Recorder &recorder, const domain::Entity &entity, std::vector<int> fields, Statement statement)
    : m_recorder(&recorder)
    , m_entity(&entity)
    , m_fields(std::move(fields))
    , m_firstField(entity.geometry == domain::Geometry::None ? 2 : 3)
    , m_cells(m_firstField + m_fields.size())
    , m_statement(std::move(statement))
{
    for (std::size_t i = 0; i < m_firstField; ++i) {
        m_columns.push_back(static_cast<int>(i));
    }
    for (const int field : m_fields) {
        m_columns.push_back(static_cast<int>(m_firstField) + field);
    }
}

Result<RowInsertion> RowInsertion::prepare(
    Recorder &recorder, const domain::Entity &entity, std::vector<int> fields)
{
    Result<Statement> statement = recorder.connection().prepare(insertSql(entity, fields));
    if (!statement) {
        return passOn(statement);
    }
    return RowInsertion(recorder, entity, std::move(fields), std::move(*statement));
}

Result<void> RowInsertion::setValue(std::size_t position, const QVariant &value)
{
    const auto field = static_cast<std::size_t>(m_fields[position]);
    return setCell(cell(position), m_entity->fields[field], value);
}

void RowInsertion::setPoint(std::optional<Point> point)
{
    m_point = point;
}

Result<void> RowInsertion::settleAll()
{
    if (m_point) {
        Result<void> done = m_entity->geometry == domain::Geometry::Point
            ? setPointCell(m_cells[kGeometryCell], *m_point)
            : fail(ErrorCode::BadValue, {QStringLiteral("geom"), {}});
        if (!done) {
            return done;
        }
    }
    for (std::size_t i = 0; i < m_fields.size(); ++i) {
        const domain::Field &field = m_entity->fields[static_cast<std::size_t>(m_fields[i])];
        Result<void> done = settle(cell(i), field);
        if (!done) {
            return done;
        }
        if ((field.flags & domain::kRequired) != 0 && cell(i).type == Cell::Type::Null) {
            return fail(ErrorCode::BadValue, {QString::fromLatin1(field.name), {}});
        }
    }
    return {};
}

Result<void> RowInsertion::write(Key key, const QUuid &uuid)
{
    m_cells[0].setInteger(key);
    m_cells[1].setBytes(Cell::Type::Text, uuid.toByteArray(QUuid::WithoutBraces));
    sqlite3_stmt *statement = m_statement.handle();
    for (std::size_t i = 0; i < m_cells.size(); ++i) {
        bindCell(statement, static_cast<int>(i) + 1, m_cells[i]);
    }
    const int code = sqlite3_step(statement);
    Result<void> done;
    if (code != SQLITE_DONE) {
        done = tl::unexpected<Error>(m_recorder->connection().error());
    }
    sqlite3_reset(statement);
    return done;
}

void RowInsertion::clear()
{
    for (Cell &cell : m_cells) {
        cell.type = Cell::Type::Null;
    }
    m_point.reset();
}

Result<Key> RowInsertion::insert(const QUuid &uuid)
{
    Result<void> done = settleAll();
    if (!done) {
        clear();
        return passOn(done);
    }
    const Key key = m_recorder->connection().keys().next();
    const bool isBulk = m_recorder->beginRow();
    done = write(key, uuid.isNull() ? m_recorder->connection().keys().nextUuid() : uuid);
    if (isBulk) {
        m_recorder->endRow();
        if (done) {
            m_recorder->noteBulkRow(m_entity->name, key, m_cells, m_columns);
        }
    }
    clear();
    return done ? Result<Key>(key) : Result<Key>(passOn(done));
}

Result<void> RowInsertion::insertAt(Key key, const QUuid &uuid)
{
    Result<void> done = settleAll();
    if (done) {
        done = write(key, uuid);
    }
    clear();
    return done;
}

} // namespace trama::storage
