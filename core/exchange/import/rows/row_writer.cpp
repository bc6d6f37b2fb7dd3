// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/import/rows/row_writer.h"

#include <cmath>

namespace trama::exchange {

namespace {

QStringList fieldNames(const domain::Entity &entity)
{
    QStringList names;
    for (const domain::Field &field : entity.fields) {
        names.append(QString::fromLatin1(field.name));
    }
    return names;
}

storage::Values valuesOf(const RowTarget &row)
{
    storage::Values values;
    for (std::size_t i = 0; i < row.cells().size(); ++i) {
        if (!row.cells()[i].isAbsent()) {
            values.insert(
                QString::fromLatin1(row.entity().fields[i].name), row.cells()[i].variant());
        }
    }
    return values;
}

bool isSame(const storage::RowReader &rows, int column, const CellValue &cell)
{
    if (rows.isNull(column)) {
        return cell.isAbsent();
    }
    switch (cell.kind) {
    case CellValue::Kind::Text:
        return rows.utf8(column)
            == QByteArrayView(cell.text.data(), static_cast<qsizetype>(cell.text.size()));
    case CellValue::Kind::Integer:
        return rows.integer(column) == cell.integer;
    case CellValue::Kind::Real:
        return rows.real(column) == cell.real;
    case CellValue::Kind::Absent:
        break;
    }
    return false;
}

/// Says which row of which list it is, not what the row is like.
bool isIdentity(const QString &field)
{
    return field == QLatin1String("list_id") || field == QLatin1String("source");
}

bool isSamePlace(const std::optional<storage::Point> &a, const std::optional<storage::Point> &b)
{
    constexpr double kDegrees = 1e-9;
    return a && b && std::abs(a->lon - b->lon) < kDegrees && std::abs(a->lat - b->lat) < kDegrees;
}

} // namespace

RowWriter::RowWriter(
    storage::Writer &writer, const domain::Entity &entity, storage::Inserter inserter)
    : m_writer(&writer)
    , m_entity(&entity)
    , m_inserter(std::move(inserter))
{
}

Result<RowWriter> RowWriter::make(storage::Writer &writer, const domain::Entity &entity)
{
    auto inserter = writer.inserter(entity, fieldNames(entity));
    if (!inserter) {
        return tl::unexpected<Error>(inserter.error());
    }
    return RowWriter(writer, entity, *std::move(inserter));
}

Result<storage::Key> RowWriter::insert(
    const RowTarget &row, std::optional<storage::Point> point, const QUuid &uuid)
{
    const Result<storage::Key> key = insertRead(row, point, uuid);
    storage::Values unread;
    for (const auto &[field, text] : row.unread()) {
        if (row.cells()[std::size_t(field)].isAbsent()) {
            unread.insert(QString::fromLatin1(m_entity->fields[std::size_t(field)].name),
                QVariant::fromValue(storage::Unread{text}));
        }
    }
    if (!key || unread.isEmpty()) {
        return key;
    }
    return m_writer->update(*m_entity, *key, unread).map([&] { return *key; });
}

Result<storage::Key> RowWriter::insertRead(
    const RowTarget &row, std::optional<storage::Point> point, const QUuid &uuid)
{
    if (!uuid.isNull()) {
        return m_writer->insert(*m_entity, valuesOf(row), point, uuid);
    }
    for (std::size_t i = 0; i < row.cells().size(); ++i) {
        const CellValue &cell = row.cells()[i];
        const int field = static_cast<int>(i);
        if (cell.kind == CellValue::Kind::Text) {
            m_inserter.bindText(
                field, QByteArrayView(cell.text.data(), static_cast<qsizetype>(cell.text.size())));
        } else if (cell.kind == CellValue::Kind::Integer) {
            m_inserter.bindInteger(field, cell.integer);
        } else if (cell.kind == CellValue::Kind::Real) {
            m_inserter.bindReal(field, cell.real);
        }
    }
    if (point) {
        m_inserter.bindPoint(*point);
    }
    return m_inserter.insert();
}

Result<void> RowWriter::update(storage::Key key, const RowTarget &row,
    std::optional<storage::Point> point, const UpdateRule &rule)
{
    storage::Values changes;
    bool isMoved = false;
    {
        auto rows = m_writer->rows(*m_entity, fieldNames(*m_entity), {key});
        if (!rows) {
            return tl::unexpected<Error>(rows.error());
        }
        if (!rows->next()) {
            return fail(ErrorCode::Storage, {QString::fromLatin1(m_entity->name)});
        }
        const bool hasPlace = m_entity->geometry == domain::Geometry::Point && rows->point();
        const bool keepsPlace = hasPlace && (rule.onlyFillsPlace || rule.onlyFills);
        for (std::size_t i = 0; i < row.cells().size(); ++i) {
            const CellValue &cell = row.cells()[i];
            const QString field = QString::fromLatin1(m_entity->fields[i].name);
            const bool isFilled = !rows->isNull(static_cast<int>(i));
            const bool isKept = (rule.onlyFills && (isFilled || isIdentity(field)))
                || (keepsPlace && field == QLatin1String("precision"));
            if (!cell.isAbsent() && !isKept && !isSame(*rows, static_cast<int>(i), cell)) {
                changes.insert(field, cell.variant());
            }
        }
        for (const auto &[field, text] : row.unread()) {
            if (rows->isNull(field) && row.cells()[std::size_t(field)].isAbsent()) {
                changes.insert(QString::fromLatin1(m_entity->fields[std::size_t(field)].name),
                    QVariant::fromValue(storage::Unread{text}));
            }
        }
        isMoved = point && !keepsPlace && !isSamePlace(point, rows->point());
    }
    if (changes.isEmpty() && !isMoved) {
        return {};
    }
    return m_writer->update(*m_entity, key, changes, isMoved ? point : std::nullopt);
}

} // namespace trama::exchange
