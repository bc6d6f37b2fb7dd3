// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/export/geojson_writer.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <cmath>

namespace trama::exchange {

namespace {

double sevenDecimals(double degrees)
{
    return std::round(degrees * 1e7) / 1e7;
}

QJsonValue geometry(const std::optional<storage::Point> &point)
{
    if (!point) {
        return QJsonValue::Null;
    }
    return QJsonObject{{QStringLiteral("type"), QStringLiteral("Point")},
        {QStringLiteral("coordinates"),
            QJsonArray{sevenDecimals(point->lon), sevenDecimals(point->lat)}}};
}

QByteArray feature(const ExportTable &table, qsizetype row)
{
    QJsonObject properties;
    for (qsizetype i = 0; i < table.columns.size(); ++i) {
        properties.insert(table.columns[i], QJsonValue::fromVariant(table.rows[row][i]));
    }
    const QJsonObject object{{QStringLiteral("type"), QStringLiteral("Feature")},
        {QStringLiteral("geometry"), geometry(table.points[row])},
        {QStringLiteral("properties"), properties}};
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

} // namespace

bool writeGeoJson(QIODevice &device, const ExportTable &table)
{
    QByteArray start = "{\"type\":\"FeatureCollection\",";
    if (!table.notice.isEmpty()) {
        const QJsonArray text{table.notice}; // in brackets, quoted as JSON wants it
        start += "\"notice\":"
            + QJsonDocument(text).toJson(QJsonDocument::Compact).chopped(1).mid(1) + ',';
    }
    if (device.write(start + "\"features\":[\n") < 0) {
        return false;
    }
    for (qsizetype row = 0; row < table.rows.size(); ++row) {
        const QByteArray text = feature(table, row) + (row + 1 < table.rows.size() ? ",\n" : "\n");
        if (device.write(text) != text.size()) {
            return false;
        }
    }
    return device.write("]}\n") > 0;
}

} // namespace trama::exchange
