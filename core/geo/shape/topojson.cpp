// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/geo/shape/topojson.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>

namespace trama::geo {

namespace {

/// The arcs of a topology, decoded, and the rings they are joined to.
class Arcs {
public:
    explicit Arcs(const QJsonObject &topology)
    {
        const QJsonObject transform = topology[QLatin1String("transform")].toObject();
        const QJsonArray scale = transform[QLatin1String("scale")].toArray();
        const QJsonArray origin = transform[QLatin1String("translate")].toArray();
        const QPointF step(scale.at(0).toDouble(1), scale.at(1).toDouble(1));
        const QJsonArray arcs = topology[QLatin1String("arcs")].toArray();
        for (const auto &arc : arcs) {
            QPointF sum; // whole steps: each position is the difference to the last
            QVector<QPointF> points;
            const QJsonArray positions = arc.toArray();
            for (const auto &position : positions) {
                sum += {position[0].toDouble(), position[1].toDouble()};
                points.append({sum.x() * step.x() + origin.at(0).toDouble(),
                    sum.y() * step.y() + origin.at(1).toDouble()});
            }
            m_arcs.append(points);
        }
    }

    /// A negative index ~i is arc i backwards; each arc begins where the last ended.
    Ring ring(const QJsonArray &indices) const
    {
        Ring ring;
        for (const auto &value : indices) {
            const int index = value.toInt();
            QVector<QPointF> arc = m_arcs.value(index < 0 ? ~index : index);
            if (index < 0) {
                std::reverse(arc.begin(), arc.end());
            }
            ring += ring.isEmpty() ? arc : arc.mid(1);
        }
        return ring;
    }

    Polygon polygon(const QJsonArray &rings) const
    {
        Polygon polygon;
        for (const auto &indices : rings) {
            polygon.rings.append(ring(indices.toArray()));
        }
        return polygon;
    }

private:
    QVector<QVector<QPointF>> m_arcs;
};

Outline outlineOf(const Arcs &arcs, const QJsonObject &geometry)
{
    Outline outline;
    const QString type = geometry[QLatin1String("type")].toString();
    const QJsonArray parts = geometry[QLatin1String("arcs")].toArray();
    if (type == QLatin1String("Polygon")) {
        outline.polygons.append(arcs.polygon(parts));
    } else if (type == QLatin1String("MultiPolygon")) {
        for (const auto &part : parts) {
            outline.polygons.append(arcs.polygon(part.toArray()));
        }
    }
    return outline;
}

} // namespace

Result<std::vector<TopoObject>> readTopoJson(const QByteArray &json)
{
    const QJsonObject topology = QJsonDocument::fromJson(json).object();
    if (topology[QLatin1String("type")] != QLatin1String("Topology")
        || !topology[QLatin1String("transform")].isObject()) {
        return fail(ErrorCode::UnknownFormat);
    }
    const Arcs arcs(topology);
    std::vector<TopoObject> objects;
    const QJsonObject all = topology[QLatin1String("objects")].toObject();
    for (const auto &collection : all) {
        const QJsonArray geometries = collection[QLatin1String("geometries")].toArray();
        for (const auto &value : geometries) {
            const QJsonObject geometry = value.toObject();
            Outline outline = outlineOf(arcs, geometry);
            if (!outline.polygons.isEmpty()) {
                objects.push_back(
                    {geometry[QLatin1String("properties")].toObject(), std::move(outline)});
            }
        }
    }
    return objects;
}

} // namespace trama::geo
