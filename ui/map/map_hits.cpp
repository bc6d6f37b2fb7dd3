// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/map/map_hits.h"

#include "ui/render/map/map_marks.h"

#include <QLineF>

#include <algorithm>
#include <cmath>

namespace trama::ui {

namespace {

constexpr double kDotReach = 6; ///< dp from a dot of a cloud
constexpr double kDotRadius = 2;
constexpr double kAround = 20000; ///< metres of land around a selection

const QString kRegion = QStringLiteral("region/");

bool isOnMap(QPointF metres)
{
    return std::isfinite(metres.x()) && std::isfinite(metres.y());
}

QString idOf(const render::MapInput &input, const render::PointGroup &group)
{
    const QString &first = input.points[group.members.front()].id;
    return (group.members.size() == 1 ? QStringLiteral("facility/") : QStringLiteral("group/"))
        + first;
}

QString nameOf(const render::Scene &scene, const QString &id)
{
    const auto found = std::find_if(scene.marks.begin(), scene.marks.end(),
        [&](const render::Mark &mark) { return mark.id == id; });
    return found == scene.marks.end() ? QString() : found->name;
}

MapHit groupAt(const render::MapInput &input, const render::MapPicture &picture, QPointF at)
{
    for (std::size_t i = picture.groups.size(); i-- > 0;) { // the last one drawn is on top
        const render::PointGroup &group = picture.groups[i];
        if (QLineF(group.at, at).length() <= group.radius() + 2) {
            return {QVector<std::size_t>(group.members.begin(), group.members.end()),
                nameOf(picture.land, idOf(input, group)), render::markArea(group)};
        }
    }
    return {};
}

MapHit dotAt(const render::MapInput &input, const render::MapPlane &plane, QPointF at)
{
    double nearest = kDotReach;
    MapHit hit;
    for (std::size_t i = 0; i < input.metres.size(); ++i) {
        const QPointF dot = plane.toDp(input.metres[i]);
        const double distance = QLineF(dot, at).length();
        if (distance < nearest) {
            nearest = distance;
            hit = {{i}, input.points[i].name,
                QRectF(dot - QPointF(kDotRadius, kDotRadius), QSizeF(4, 4))};
        }
    }
    return hit;
}

MapHit regionAt(const render::MapPicture &picture, QPointF at)
{
    for (const render::Mark &mark : picture.land.marks) {
        if (!mark.id.startsWith(kRegion) || !mark.area.contains(at) || mark.drawings.empty()) {
            continue;
        }
        const auto *shape = std::get_if<render::Shape>(&mark.drawings.front());
        if (shape && shape->path.contains(at)) {
            return {{}, mark.name, QRectF(at - QPointF(8, 8), QSizeF(16, 16))};
        }
    }
    return {};
}

} // namespace

MapHit hitAt(
    const render::MapInput &input, const render::MapPicture &picture, QSizeF size, QPointF at)
{
    const MapHit facilities = picture.groups.empty()
        ? dotAt(input, render::MapPlane(picture.view, size), at)
        : groupAt(input, picture, at);
    return facilities.points.isEmpty() ? regionAt(picture, at) : facilities;
}

std::vector<RingPlace> ringsOf(const render::MapInput &input, const render::MapPicture &picture,
    QSizeF size, const QSet<qint64> &facilities)
{
    std::vector<RingPlace> rings;
    if (facilities.isEmpty()) {
        return rings;
    }
    for (const render::PointGroup &group : picture.groups) {
        if (std::any_of(group.members.begin(), group.members.end(),
                [&](std::size_t i) { return facilities.contains(input.points[i].key); })) {
            rings.push_back({group.at, group.radius()});
        }
    }
    if (picture.groups.empty()) {
        const render::MapPlane plane(picture.view, size);
        const QRectF seen(QPointF(), size);
        for (std::size_t i = 0; i < input.metres.size(); ++i) {
            const QPointF at = plane.toDp(input.metres[i]);
            if (facilities.contains(input.points[i].key) && seen.contains(at)) {
                rings.push_back({at, kDotRadius});
            }
        }
    }
    return rings;
}

QRectF extentOf(const render::MapInput &input, const QSet<qint64> &facilities)
{
    QRectF extent;
    for (std::size_t i = 0; i < input.metres.size(); ++i) {
        if (facilities.contains(input.points[i].key) && isOnMap(input.metres[i])) {
            extent |= QRectF(
                input.metres[i] - QPointF(kAround, kAround), QSizeF(2 * kAround, 2 * kAround));
        }
    }
    return extent;
}

} // namespace trama::ui
