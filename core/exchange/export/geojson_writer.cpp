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

QByteArray feature(const ExportRows &rows)
{
    QJsonObject properties;
    for (qsizetype i = 0; i < rows.columns().size(); ++i) {
        properties.insert(rows.columns()[i].name, QJsonValue::fromVariant(rows.cells()[i]));
    }
    const QJsonObject object{{QStringLiteral("type"), QStringLiteral("Feature")},
        {QStringLiteral("geometry"), geometry(rows.point())},
        {QStringLiteral("properties"), properties}};
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

} // namespace

Result<void> writeGeoJson(QIODevice &device, ExportRows &rows)
{
    QByteArray text = "{\"type\":\"FeatureCollection\",";
    if (!rows.notice().isEmpty()) {
        const QJsonArray notice{rows.notice()}; // in brackets, quoted as JSON wants it
        text += "\"notice\":"
            + QJsonDocument(notice).toJson(QJsonDocument::Compact).chopped(1).mid(1) + ',';
    }
    text += "\"features\":[";
    Result<bool> hasRow = rows.next();
    for (; hasRow && *hasRow; hasRow = rows.next()) {
        text += (rows.count() == 1 ? "\n" : ",\n") + feature(rows);
        if (device.write(std::exchange(text, QByteArray())) < 0) {
            return fail(ErrorCode::CannotWrite, {device.errorString()});
        }
    }
    if (!hasRow) {
        return tl::unexpected<Error>(hasRow.error());
    }
    text += "\n]}\n";
    return device.write(text) == text.size() ? Result<void>()
                                             : fail(ErrorCode::CannotWrite, {device.errorString()});
}

} // namespace trama::exchange
