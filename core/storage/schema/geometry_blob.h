// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/row.h"

namespace trama::storage {

/// EPSG:4326, degrees.
struct Envelope {
    double minLon = 0;
    double maxLon = 0;
    double minLat = 0;
    double maxLat = 0;
};

/// Geometry as GeoPackage binary (OGC 12-128r17, 2.1.3): header, srs_id 4326, little-endian WKB.
QByteArray pointBlob(Point point);

/// The place in a GeoPackage binary of any byte order, as other programs write it; none where it is
/// empty, no point, or damaged.
std::optional<Point> pointOf(QByteArrayView blob);

/// Wraps ISO WKB in a GeoPackage header with the envelope.
QByteArray multiPolygonBlob(const QByteArray &wkb, const Envelope &envelope);

/// The WKB inside a GeoPackage binary, empty where there is none.
QByteArray wkbOf(QByteArrayView blob);

/// The envelope of a WKB multipolygon (two dimensions); none where the bytes are anything else.
std::optional<Envelope> multiPolygonEnvelope(QByteArrayView wkb);

} // namespace trama::storage
