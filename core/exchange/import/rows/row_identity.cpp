// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/import/rows/row_identity.h"

#include "core/exchange/import/rows/row_rules.h"
#include "core/vocabulary/vocabulary.h"

#include <cmath>

namespace trama::exchange {

namespace {

/// Places that differ by less than about ten metres are one.
QByteArray placeKey(std::optional<storage::Point> point)
{
    if (!point) {
        return {};
    }
    return QByteArray::number(std::llround(point->lon * 1e4)) + ','
        + QByteArray::number(std::llround(point->lat * 1e4));
}

bool isName(const QString &field)
{
    return field == QLatin1String("name") || field == QLatin1String("title")
        || field == QLatin1String("address") || field == QLatin1String("municipality");
}

void appendPart(QByteArray &key, const QString &field, const QString &text)
{
    key += (isName(field) ? vocabulary::folded(text) : text).toUtf8();
    key += '\n';
}

QString storedText(const storage::RowReader &rows, int column, domain::FieldType type)
{
    if (rows.isNull(column)) {
        return {};
    }
    const bool isWhole = type == domain::FieldType::Integer || type == domain::FieldType::Reference;
    return isWhole ? QString::number(rows.integer(column)) : rows.text(column);
}

QByteArray naturalOf(const storage::RowReader &rows, const domain::Entity &entity, int firstColumn)
{
    QByteArray key;
    int column = firstColumn;
    for (const QString &field : naturalFields(entity)) {
        const auto index = static_cast<std::size_t>(domain::fieldIndex(entity, field));
        appendPart(key, field, storedText(rows, column++, entity.fields[index].type));
    }
    return entity.geometry == domain::Geometry::Point ? key + placeKey(rows.point()) : key;
}

} // namespace

Result<QString> naturalText(
    const storage::Writer &writer, const domain::Entity &entity, storage::Key key)
{
    auto rows = writer.rows(entity, naturalFields(entity), {key});
    if (!rows) {
        return tl::unexpected<Error>(rows.error());
    }
    return rows->next() ? Result<QString>(QString::fromUtf8(naturalOf(*rows, entity, 0)))
                        : fail(ErrorCode::Storage, {QString::fromLatin1(entity.name)});
}

Result<RowIdentity> RowIdentity::load(
    storage::Writer &writer, const domain::Entity &entity, const Scope &scope)
{
    RowIdentity identity;
    identity.m_entity = &entity;
    const bool isPlaced = entity.geometry == domain::Geometry::Point;
    identity.m_tracksNature = isPlaced || isUniqueByNature(entity)
        || QLatin1String(entity.name) == QLatin1String("need");
    const bool hasList = domain::fieldIndex(entity, "list_id") >= 0;
    if (scope.isNewSource && !scope.hasUuids) {
        return identity;
    }
    QStringList fields = naturalFields(entity);
    const int firstNatural = hasList ? 2 : 0;
    if (hasList) {
        const bool hasSource = domain::fieldIndex(entity, "source") >= 0;
        fields = QStringList{QStringLiteral("list_id"),
                     hasSource ? QStringLiteral("source") : QStringLiteral("list_id")}
            + fields;
    } else if (domain::fieldIndex(entity, "source") >= 0) {
        fields.append(QStringLiteral("source"));
    }
    const int sourceColumn = hasList ? 1 : static_cast<int>(fields.size()) - 1;
    auto rows = writer.rows(entity, fields);
    if (!rows) {
        return tl::unexpected<Error>(rows.error());
    }
    QHash<QUuid, storage::Key> keys;
    while (rows->next()) {
        if (!scope.merged.isEmpty()) {
            keys.insert(rows->uuid(), rows->key());
        }
        if (scope.hasUuids) {
            identity.m_byUuid.insert(rows->uuid(), rows->key());
        }
        if (scope.source != 0
            && (rows->isNull(sourceColumn) || rows->integer(sourceColumn) != scope.source)) {
            continue;
        }
        if (scope.source != 0) {
            identity.m_unmet.insert(rows->key());
        }
        if (hasList && !rows->isNull(0)) {
            identity.m_byId.insert(rows->utf8(0).toByteArray(), rows->key());
        } else {
            identity.m_byNature[naturalOf(*rows, entity, firstNatural)].append(rows->key());
        }
    }
    if (rows->failed()) {
        return fail(ErrorCode::Storage, {QString::fromLatin1(entity.name)});
    }
    identity.takeMerged(scope, keys);
    return identity;
}

void RowIdentity::takeMerged(const Scope &scope, const QHash<QUuid, storage::Key> &keys)
{
    for (const MergedRow &row : scope.merged) {
        const storage::Key into = keys.value(row.into, 0);
        if (into == 0) {
            continue;
        }
        const bool isOther = row.uuid != row.into;
        if (scope.hasUuids && isOther) {
            m_merged.byUuid.insert(row.uuid, into);
        }
        if (scope.source != 0 && row.source != scope.source) {
            continue;
        }
        if (!isOther) {
            m_byNature[row.nature.toUtf8()].append(into);
        } else if (row.listId.isEmpty()) {
            m_merged.byNature.insert(row.nature.toUtf8(), into);
        } else {
            m_merged.byId.insert(row.listId.toUtf8(), into);
        }
    }
}

QByteArray RowIdentity::natural(const RowTarget &row, std::optional<storage::Point> point) const
{
    QByteArray key;
    for (const QString &field : naturalFields(*m_entity)) {
        appendPart(
            key, field, QString::fromStdString(row.cell(field.toLatin1().constData()).asKey()));
    }
    return m_entity->geometry == domain::Geometry::Point ? key + placeKey(point) : key;
}

RowIdentity::Match RowIdentity::find(
    const RowTarget &row, const QUuid &uuid, std::optional<storage::Point> point, qint64 fileRow)
{
    Match match;
    m_last = nullptr;
    const bool hasId = row.has("list_id") && !row.cell("list_id").isAbsent();
    const bool hasNature = !hasId && uuid.isNull() && (m_tracksNature || !m_byNature.isEmpty());
    QByteArray key = !uuid.isNull() ? uuid.toRfc4122()
        : hasId                     ? QByteArray::fromStdString(row.cell("list_id").text)
                                    : QByteArray();
    if (!uuid.isNull()) {
        match.key = m_byUuid.value(uuid, 0);
    }
    if (match.key == 0 && hasId) {
        match.key = m_byId.value(QByteArray::fromStdString(row.cell("list_id").text), 0);
    }
    if (hasNature) {
        key = natural(row, point);
        const auto known = m_byNature.find(key);
        if (known != m_byNature.end() && !known->isEmpty()) {
            match.key = known->takeFirst();
        }
    }
    if (match.key == 0) {
        match.key = hasNature ? m_merged.byNature.value(key, 0)
            : hasId ? m_merged.byId.value(QByteArray::fromStdString(row.cell("list_id").text), 0)
                    : 0;
        match.key = match.key == 0 ? m_merged.byUuid.value(uuid, 0) : match.key;
        match.isMerged = match.key != 0;
    }
    m_unmet.remove(match.key);
    if (hasNature ? m_tracksNature : !key.isEmpty()) {
        Seen &seen = m_seen[key];
        match.firstRow = seen.row;
        match.firstKey = seen.key;
        match.isSure = !hasNature || isUniqueByNature(*m_entity);
        if (seen.row == 0) {
            seen.row = fileRow;
            m_last = &seen;
        }
    }
    return match;
}

void RowIdentity::settle(storage::Key key)
{
    if (m_last != nullptr) {
        m_last->key = key;
    }
}

} // namespace trama::exchange
