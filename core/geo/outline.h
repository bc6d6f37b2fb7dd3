// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"

#include <QByteArray>
#include <QPointF>
#include <QVector>

#include <memory>

namespace trama::geo {

using Ring = QVector<QPointF>; ///< closed, x = lon, y = lat in degrees
struct Polygon {
    QVector<Ring> rings; ///< first the outside, then holes
};

/// A region's outline, EPSG:4326.
struct Outline {
    QVector<Polygon> polygons;
};

QByteArray toWkb(const Outline &outline); ///< ISO WKB multipolygon, little endian
Result<Outline> fromWkb(const QByteArray &wkb); ///< polygon or multipolygon
/// Area-weighted centroid computed in EPSG:3035, given back in degrees.
QPointF centroid(const Outline &outline);
double areaKm2(const Outline &outline); ///< in EPSG:3035, which keeps areas

/// Which of many outlines contains a point: GEOS prepared polygons behind an STR tree. Immutable
/// once built.
class PointLocator {
public:
    PointLocator();
    ~PointLocator();
    /// Gives the outline's centroid: to make it valid takes most of the time of both.
    QPointF add(int id, const Outline &outline);
    /// The id of an outline that contains the point (the lowest where several do), or -1.
    int locate(double lon, double lat) const;

private:
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace trama::geo
