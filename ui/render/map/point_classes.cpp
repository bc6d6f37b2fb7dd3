// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/render/map/point_classes.h"

#include "ui/render/parts/palette.h"

#include <QHash>

#include <algorithm>

namespace trama::render {

namespace {

void classByRegion(const MapInput &input, PointClasses &classes)
{
    for (const ProjectedArea &area : input.geometry->regions) {
        classes.names.push_back(area.name);
    }
    for (const MapPoint &point : input.points) {
        const bool isKnown = point.region >= 0 && std::size_t(point.region) < classes.names.size();
        classes.of.push_back(isKnown ? point.region : -1);
    }
}

void classByType(const MapInput &input, const text::Texts &texts, PointClasses &classes)
{
    QHash<QString, int> counts;
    for (const MapPoint &point : input.points) {
        counts[point.type] += point.type.isEmpty() ? 0 : 1;
    }
    counts.remove(QString());
    QStringList types = counts.keys();
    std::sort(types.begin(), types.end(), [&](const QString &a, const QString &b) {
        return counts[a] != counts[b] ? counts[a] > counts[b] : a < b;
    });
    QHash<QString, int> places;
    for (const QString &type : types) {
        places[type] = int(classes.names.size());
        classes.names.push_back(texts.term(QStringLiteral("facility_type"), type));
    }
    for (const MapPoint &point : input.points) {
        classes.of.push_back(places.value(point.type, -1));
    }
}

} // namespace

PointClasses pointClasses(const MapInput &input, const text::Texts &texts)
{
    PointClasses classes;
    classes.of.reserve(input.points.size());
    if (input.pointsBy == PointsBy::Region) {
        classes.none = texts.get(QStringLiteral("render.region.none"));
        classByRegion(input, classes);
    } else {
        classes.none = texts.get(QStringLiteral("render.map.noType"));
        classByType(input, texts, classes);
    }
    classes.counts.assign(classes.names.size(), 0);
    for (const int index : classes.of) {
        if (index >= 0) {
            classes.counts[std::size_t(index)] += 1;
        }
    }
    classes.categories = categories(classes.counts);
    return classes;
}

} // namespace trama::render
