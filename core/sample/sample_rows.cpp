// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sample/sample_rows.h"

#include "core/geo/basemap.h"
#include "core/vocabulary/csv_rows.h"

#include <QFile>

#include <cmath>

namespace trama::sample {

struct SampleRows::Row {
    QString code;
    storage::Values values;
    double lon = std::numeric_limits<double>::quiet_NaN();
    double lat = std::numeric_limits<double>::quiet_NaN();
};

namespace {

storage::Key keyOf(const domain::Entity &entity, const QString &code, const storage::Values &values)
{
    const QString name = QString::fromLatin1(entity.name);
    if (name == QLatin1String("region")) { // agreed with every other file that has the region
        return storage::hashedKey(name, values.value(QStringLiteral("version")).toString(), code);
    }
    return storage::hashedKey(QStringLiteral("sample"), name, code);
}

tl::unexpected<Error> badCell(
    const domain::Entity &entity, const QString &column, const QString &text)
{
    return fail(ErrorCode::BadValue, {column, text},
        QString::fromLatin1(entity.name) + QStringLiteral(".csv"));
}

} // namespace

Result<void> SampleRows::add(const domain::Entity &entity)
{
    const QString path = QStringLiteral(":/trama/sample/") + QString::fromLatin1(entity.name)
        + QStringLiteral(".csv");
    if (!QFile::exists(path)) {
        return {};
    }
    const std::vector<QStringList> lines = vocabulary::csvLines(path);
    const QStringList &header = lines.front();
    const qsizetype codeColumn = header.indexOf(QStringLiteral("key"));
    for (std::size_t i = 1; i < lines.size(); ++i) {
        const QString code = codeColumn >= 0 ? lines[i].at(codeColumn) : QString::number(i);
        if (Result<void> added = addRow(entity, header, lines[i], code); !added) {
            return added;
        }
    }
    return {};
}

Result<void> SampleRows::addRow(const domain::Entity &entity, const QStringList &header,
    const QStringList &cells, const QString &code)
{
    Row row;
    row.code = code;
    for (qsizetype i = 0; i < header.size(); ++i) {
        if (cells.at(i).isEmpty() || header.at(i) == QLatin1String("key")) {
            continue;
        }
        if (Result<void> set = setCell(entity, header.at(i), cells.at(i), row); !set) {
            return set;
        }
    }
    if (QLatin1String(entity.name) == QLatin1String("region")) {
        if (Result<void> outlined = addOutline(row); !outlined) {
            return outlined;
        }
    }
    std::optional<storage::Point> point;
    if (!std::isnan(row.lon) && !std::isnan(row.lat)) {
        point = storage::Point{row.lon, row.lat};
    }
    const auto key = m_writer.insertAt(keyOf(entity, code, row.values), entity, row.values, point);
    if (!key) {
        return tl::unexpected(key.error());
    }
    m_keys[QString::fromLatin1(entity.name)].insert(code, *key);
    return {};
}

Result<void> SampleRows::setCell(
    const domain::Entity &entity, const QString &column, const QString &text, Row &row) const
{
    bool isNumber = true;
    if (column == QLatin1String("lon") || column == QLatin1String("lat")) {
        (column == QLatin1String("lon") ? row.lon : row.lat) = text.toDouble(&isNumber);
        return isNumber ? Result<void>() : badCell(entity, column, text);
    }
    const int index = domain::fieldIndex(entity, column);
    if (index < 0) {
        return fail(ErrorCode::UnknownField, {column});
    }
    const domain::Field &field = entity.fields[static_cast<std::size_t>(index)];
    QVariant value = text;
    switch (field.type) {
    case domain::FieldType::Integer:
        value = text.toLongLong(&isNumber);
        break;
    case domain::FieldType::Real:
        value = text.toDouble(&isNumber);
        break;
    case domain::FieldType::Reference:
        value = m_keys.value(QString::fromLatin1(field.reference)).value(text);
        isNumber = value.toLongLong() != 0;
        break;
    default:
        break;
    }
    if (!isNumber) {
        return badCell(entity, column, text);
    }
    row.values.insert(column, value);
    return {};
}

Result<void> SampleRows::addOutline(Row &row)
{
    for (const geo::BasemapRegion &region : geo::sampleRegions()) {
        if (region.code != row.code || !region.outline) {
            continue;
        }
        const auto key = m_writer.addOutline(geo::toWkb(*region.outline));
        if (!key) {
            return tl::unexpected(key.error());
        }
        row.values.insert(QStringLiteral("outline"), *key);
        row.values.insert(QStringLiteral("area_km2"), geo::areaKm2(*region.outline));
    }
    return {};
}

} // namespace trama::sample
