// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/mark_walk.h"

#include <limits>

namespace trama::ui {

namespace {

struct Way {
    QPointF forward;
    QPointF across;
};

std::optional<Way> wayOf(int key)
{
    switch (key) {
    case Qt::Key_Left:
        return Way{{-1, 0}, {0, 1}};
    case Qt::Key_Right:
        return Way{{1, 0}, {0, 1}};
    case Qt::Key_Up:
        return Way{{0, -1}, {1, 0}};
    case Qt::Key_Down:
        return Way{{0, 1}, {1, 0}};
    default:
        return std::nullopt;
    }
}

/// From and to where an area reaches along an axis.
std::pair<double, double> extent(const QRectF &area, QPointF axis)
{
    const double a = QPointF::dotProduct(area.topLeft(), axis);
    const double b = QPointF::dotProduct(area.bottomRight(), axis);
    return {std::min(a, b), std::max(a, b)};
}

/// Cost of a step; negative where it does not lead that way.
double cost(const QRectF &from, const QRectF &to, const Way &way)
{
    constexpr double kSlack = 0.01;
    constexpr double kAside = 3; ///< a dp aside counts as much as three ahead
    const double ahead = QPointF::dotProduct(to.center() - from.center(), way.forward);
    if (ahead <= kSlack) {
        return -1;
    }
    const auto [fromLow, fromHigh] = extent(from, way.across);
    const auto [toLow, toHigh] = extent(to, way.across);
    const double gap = std::max({0.0, toLow - fromHigh, fromLow - toHigh});
    const double shift = std::abs(QPointF::dotProduct(to.center() - from.center(), way.across));
    if (gap <= 0) {
        return ahead + shift / 1000; // in line: the nearest ahead
    }
    return shift > 2 * ahead ? -1 : ahead + kAside * gap + shift;
}

std::optional<int> firstNamed(const render::Scene &scene)
{
    for (std::size_t i = 0; i < scene.marks.size(); ++i) {
        if (isNamed(scene.marks[i])) {
            return int(i);
        }
    }
    return std::nullopt;
}

std::optional<int> lastNamed(const render::Scene &scene)
{
    for (std::size_t i = scene.marks.size(); i-- > 0;) {
        if (isNamed(scene.marks[i])) {
            return int(i);
        }
    }
    return std::nullopt;
}

} // namespace

bool isNamed(const render::Mark &mark)
{
    return !mark.id.isEmpty() && !mark.name.isEmpty() && mark.area.isValid();
}

std::optional<int> nextMark(const render::Scene &scene, int from, int key)
{
    if (key == Qt::Key_Home) {
        return firstNamed(scene);
    }
    if (key == Qt::Key_End) {
        return lastNamed(scene);
    }
    const std::optional<Way> way = wayOf(key);
    if (!way) {
        return std::nullopt;
    }
    if (from < 0 || std::size_t(from) >= scene.marks.size()) {
        return firstNamed(scene);
    }
    const QRectF start = scene.marks[std::size_t(from)].area;
    double best = std::numeric_limits<double>::infinity();
    std::optional<int> found;
    for (std::size_t i = 0; i < scene.marks.size(); ++i) {
        if (int(i) == from || !isNamed(scene.marks[i])) {
            continue;
        }
        const double price = cost(start, scene.marks[i].area, *way);
        if (price >= 0 && price < best) {
            best = price;
            found = int(i);
        }
    }
    return found;
}

} // namespace trama::ui
