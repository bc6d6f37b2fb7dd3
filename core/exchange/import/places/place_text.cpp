// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/import/places/place_text.h"

#include "core/geo/coordinate_text.h"
#include "core/geo/shape/geos.h"

#include <QRegularExpression>

namespace trama::exchange {

namespace {

struct ReaderDelete {
    GEOSContextHandle_t context;
    void operator()(GEOSWKTReader *reader) const { GEOSWKTReader_destroy_r(context, reader); }
};

std::optional<PlaceText> readGeometry(const QString &wkt)
{
    const GEOSContextHandle_t context = geo::geosContext();
    const std::unique_ptr<GEOSWKTReader, ReaderDelete> reader(
        GEOSWKTReader_create_r(context), ReaderDelete{context});
    const geo::GeosGeometry geometry(
        GEOSWKTReader_read_r(context, reader.get(), wkt.toUtf8().constData()), {context});
    if (!geometry || GEOSisEmpty_r(context, geometry.get()) != 0) {
        return std::nullopt;
    }
    const bool isPoint = GEOSGeomTypeId_r(context, geometry.get()) == GEOS_POINT;
    const geo::GeosGeometry middle(
        isPoint ? nullptr : GEOSGetCentroid_r(context, geometry.get()), {context});
    const GEOSGeometry *point = isPoint ? geometry.get() : middle.get();
    double x = 0;
    double y = 0;
    if (point == nullptr || GEOSGeomGetX_r(context, point, &x) != 1
        || GEOSGeomGetY_r(context, point, &y) != 1) {
        return std::nullopt;
    }
    return PlaceText{{x, y}, 0, !isPoint};
}

} // namespace

std::optional<PlaceText> readPlaceText(const QString &text)
{
    static const QRegularExpression kGeometry(
        QStringLiteral("^\\s*(?:SRID\\s*=\\s*(\\d{1,6})\\s*;)?\\s*((?:MULTI)?(?:POINT|LINESTRING|"
                       "POLYGON)|GEOMETRYCOLLECTION)\\b"),
        QRegularExpression::CaseInsensitiveOption);
    const QRegularExpressionMatch match = kGeometry.match(text);
    if (match.hasMatch()) {
        auto place = readGeometry(text.mid(match.capturedStart(2)));
        if (place) {
            place->srid = match.captured(1).toInt();
        }
        return place;
    }
    const std::optional<QPointF> place = geo::parseCoordinates(text);
    return place ? std::optional(PlaceText{*place, 0, false}) : std::nullopt;
}

} // namespace trama::exchange
