// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/render/map/map_names.h"

#include "ui/render/parts/type.h"

#include <algorithm>
#include <numeric>

namespace trama::render {

namespace {

constexpr std::size_t kManyRegions = 25; ///< from here on only names that fit inside
constexpr double kRegionName = 0.96; ///< relative size
constexpr double kCountryName = 0.77;
constexpr double kSpacing = 1;

/// Whether a region of the set is about the whole country, so that its name says enough.
bool isNamedByRegion(const MapGeometry &geometry, const ProjectedArea &country)
{
    return std::any_of(
        geometry.regions.begin(), geometry.regions.end(), [&](const ProjectedArea &area) {
            return area.code.left(2) == country.code
                && area.bounds.contains(country.bounds.center())
                && area.bounds.width() > 0.8 * country.bounds.width();
        });
}

std::vector<QRectF> placesInside(const QPolygonF &part, QSizeF size)
{
    const QRectF box = part.boundingRect();
    std::vector<QRectF> places;
    for (const double down : {0.5, 0.4, 0.6, 0.3, 0.7}) {
        for (const double across : {0.5, 0.4, 0.6}) {
            const QPointF centre(
                box.left() + across * box.width(), box.top() + down * box.height());
            if (part.containsPoint(centre, Qt::OddEvenFill)) {
                places.emplace_back(centre - QPointF(size.width() / 2, 7), size);
            }
        }
    }
    return places;
}

} // namespace

void addRegionNames(Canvas &canvas, LabelRoom &room, const MapGeometry &geometry,
    const std::vector<RegionPlace> &places)
{
    const bool isMany = places.size() > kManyRegions;
    std::vector<std::size_t> order(places.size());
    std::iota(order.begin(), order.end(), std::size_t(0));
    std::stable_sort(order.begin(), order.end(),
        [&](std::size_t a, std::size_t b) { return places[a].weight > places[b].weight; });
    for (const std::size_t i : order) {
        const QRectF &box = places[i].box;
        if (box.isEmpty()) {
            continue;
        }
        const QString name = elided(geometry.regions[i].name, 190, kRegionName, true);
        const QSizeF size(textWidth(name, kRegionName, true), 18);
        if (isMany && (size.width() > box.width() || size.height() > box.height())) {
            continue;
        }
        if (const auto place = room.take(LabelRoom::around(box, size))) {
            canvas.add(Label{name, {place->left(), place->bottom() - 5}, kRegionName, true,
                canvas.theme().color("text"), HAlign::Left, canvas.theme().color("land")});
        }
    }
}

void addCountryNames(Canvas &canvas, LabelRoom &room, const MapGeometry &geometry,
    const MapPlane &plane, const text::Texts &texts)
{
    for (const ProjectedArea &country : geometry.countries) {
        const QPolygonF part = plane.largestPart(country);
        if (part.size() < 3) {
            continue;
        }
        const QString term = texts.term(QStringLiteral("country"), country.code);
        const QString caps = (term == country.code ? country.name : term).toUpper();
        const QSizeF size(textWidth(caps, kCountryName) + double(caps.size()) * kSpacing, 14);
        const QRectF box = part.boundingRect();
        if (size.width() > box.width() * 1.05 || size.height() > box.height()
            || isNamedByRegion(geometry, country)) {
            continue;
        }
        if (const auto place = room.take(placesInside(part, size))) {
            canvas.add(Label{caps, {place->left(), place->bottom() - 3}, kCountryName, false,
                canvas.theme().color("muted"), HAlign::Left, {}, kSpacing});
        }
    }
}

} // namespace trama::render
