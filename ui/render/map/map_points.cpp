// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/render/map/map_points.h"

#include <QHash>
#include <QLineF>
#include <QPainter>

#include <algorithm>
#include <array>
#include <cmath>

namespace trama::render {

namespace {

constexpr double kTogether = 12; ///< dp: marks nearer than this overlap
constexpr double kLargestRadius = 24;
constexpr double kDot = 1.7; ///< dp radius of a dot of the cloud
constexpr int kPushes = 12;

using GridKey = std::pair<int, qint64>;

GridKey gridKey(int category, QPointF at, int dx = 0, int dy = 0)
{
    const auto x = qint64(std::floor(at.x() / kTogether)) + dx;
    const auto y = qint64(std::floor(at.y() / kTogether)) + dy;
    return {category, x * 1'000'000 + y};
}

// One pass: each point joins the first group of its category within reach, which moves to the mean.
std::vector<PointGroup> gathered(const std::vector<PlacedPoint> &points)
{
    std::vector<PointGroup> groups;
    QHash<GridKey, QVector<std::size_t>> grid;
    for (const PlacedPoint &point : points) {
        PointGroup *joined = nullptr;
        for (int dx = -1; dx <= 1 && !joined; ++dx) {
            for (int dy = -1; dy <= 1 && !joined; ++dy) {
                const auto found = grid.constFind(gridKey(point.category, point.at, dx, dy));
                if (found == grid.constEnd()) {
                    continue;
                }
                for (const std::size_t i : *found) {
                    if (QLineF(groups[i].at, point.at).length() < kTogether) {
                        joined = &groups[i];
                        break;
                    }
                }
            }
        }
        if (joined) {
            const double n = double(joined->members.size());
            joined->at = (joined->at * n + point.at) / (n + 1);
            joined->members.push_back(point.index);
        } else {
            grid[gridKey(point.category, point.at)].append(groups.size());
            groups.push_back({point.at, point.category, {point.index}});
        }
    }
    return groups;
}

bool isOverlapOfOne(const PointGroup &a, const PointGroup &b)
{
    return a.category == b.category && a.members.size() + b.members.size() > 2
        && QLineF(a.at, b.at).length() < a.radius() + b.radius() + 1;
}

/// Joins groups of one category that overlap; true where it joined any.
bool mergeOnce(std::vector<PointGroup> &groups)
{
    bool hasMerged = false;
    for (std::size_t i = 0; i < groups.size(); ++i) {
        for (std::size_t k = i + 1; k < groups.size(); ++k) {
            PointGroup &a = groups[i];
            PointGroup &b = groups[k];
            if (a.members.empty() || b.members.empty() || !isOverlapOfOne(a, b)) {
                continue;
            }
            const double n = double(a.members.size());
            const double m = double(b.members.size());
            a.at = (a.at * n + b.at * m) / (n + m);
            a.members.insert(a.members.end(), b.members.begin(), b.members.end());
            b.members.clear();
            hasMerged = true;
        }
    }
    std::erase_if(groups, [](const PointGroup &group) { return group.members.empty(); });
    return hasMerged;
}

// Counts stand for places nearby, so they may move a little to be read; single points stay where
// they are.
void pushApart(std::vector<PointGroup> &groups)
{
    for (int pass = 0; pass < kPushes; ++pass) {
        for (std::size_t i = 0; i < groups.size(); ++i) {
            for (std::size_t k = i + 1; k < groups.size(); ++k) {
                PointGroup &a = groups[i];
                PointGroup &b = groups[k];
                const QLineF between(a.at, b.at);
                const double lack = a.radius() + b.radius() + 2 - between.length();
                const bool moveA = a.members.size() > 1;
                const bool moveB = b.members.size() > 1;
                if (lack <= 0 || between.length() < 0.01 || (!moveA && !moveB)) {
                    continue;
                }
                const QPointF step = QPointF(between.dx(), between.dy()) / between.length() * lack;
                a.at -= moveA ? step * (moveB ? 0.5 : 1) : QPointF();
                b.at += moveB ? step * (moveA ? 0.5 : 1) : QPointF();
            }
        }
    }
}

QImage dotOf(const QColor &fill, const QColor &edge, double scale)
{
    const double radius = (kDot + 0.6) * scale;
    const int side = int(std::ceil(2 * radius)) + 2;
    QImage image(side, side, QImage::Format_ARGB32_Premultiplied);
    image.fill(Qt::transparent);
    QPainter painter(&image);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(edge, 0.6 * scale));
    painter.setBrush(fill);
    painter.drawEllipse(QPointF(side / 2.0, side / 2.0), kDot * scale, kDot * scale);
    return image;
}

// Source-over of a premultiplied sprite: some ten times faster than a painter for sprites this
// small.
void stamp(QImage &image, const QImage &sprite, int left, int top)
{
    const int right = std::min(left + sprite.width(), image.width());
    const int bottom = std::min(top + sprite.height(), image.height());
    for (int y = std::max(0, top); y < bottom; ++y) {
        auto *line = reinterpret_cast<QRgb *>(image.scanLine(y));
        const auto *from = reinterpret_cast<const QRgb *>(sprite.constScanLine(y - top));
        for (int x = std::max(0, left); x < right; ++x) {
            const QRgb source = from[x - left];
            const unsigned alpha = unsigned(qAlpha(source));
            if (alpha == 255) {
                line[x] = source;
            } else if (alpha > 0) {
                const unsigned rest = 255 - alpha;
                const QRgb old = line[x];
                const auto mix
                    = [&](int a, int b) { return a + int((unsigned(b) * rest + 127) / 255); };
                line[x] = qRgba(mix(qRed(source), qRed(old)), mix(qGreen(source), qGreen(old)),
                    mix(qBlue(source), qBlue(old)), mix(int(alpha), qAlpha(old)));
            }
        }
    }
}

} // namespace

double PointGroup::radius() const
{
    const double n = double(members.size());
    return n < 2 ? kPointRadius : std::min(7 + 3.4 * std::sqrt(n), kLargestRadius);
}

std::vector<PointGroup> groupsOf(const std::vector<PlacedPoint> &points)
{
    std::vector<PointGroup> groups = gathered(points);
    while (mergeOnce(groups)) { }
    pushApart(groups);
    std::stable_sort(groups.begin(), groups.end(), [](const PointGroup &a, const PointGroup &b) {
        return a.members.size() > b.members.size();
    });
    return groups;
}

Raster cloudOf(
    const std::vector<PlacedPoint> &points, QSizeF size, double scale, const Theme &theme)
{
    QImage image((size * scale).toSize(), QImage::Format_ARGB32_Premultiplied);
    image.fill(Qt::transparent);
    std::array<QImage, kCategories + 1> dots;
    for (int i = -1; i < kCategories; ++i) {
        dots[std::size_t(i) + 1]
            = dotOf(categoryStyle(i, theme).fill, theme.color("surface"), scale);
    }
    for (const PlacedPoint &point : points) {
        const QImage &dot = dots[std::size_t(point.category) + 1];
        stamp(image, dot, int(std::round(point.at.x() * scale)) - dot.width() / 2,
            int(std::round(point.at.y() * scale)) - dot.height() / 2);
    }
    return {QRectF(QPointF(), size), image};
}

} // namespace trama::render
