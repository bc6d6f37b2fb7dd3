// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/render/map/map_legend.h"

#include "ui/render/map/map_points.h"
#include "ui/render/parts/glyphs.h"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace trama::render {

namespace {

constexpr QPointF kMiddle(7, 8); ///< of an entry's mark

LegendEntry entry(const CategoryStyle &style, const QString &name, double count,
    const text::Texts &texts, const Theme &theme)
{
    const QColor edge = style.outline.isValid() ? style.outline : theme.color("surface");
    return {{Shape{categoricalShape(style.shape, kMiddle, 5.5), style.fill, {edge, 1, false},
                Pattern::None, {}}},
        name, texts.integer(qint64(count))};
}

std::vector<LegendEntry> pointEntries(const MapInput &input, const PointClasses &classes,
    const text::Texts &texts, const Theme &theme)
{
    std::vector<LegendEntry> entries;
    double other = 0;
    int others = 0;
    for (std::size_t i = 0; i < classes.counts.size(); ++i) {
        if (classes.counts[i] <= 0) {
            continue;
        }
        if (classes.categories[i] < 0) {
            other += classes.counts[i];
            ++others;
        } else {
            entries.push_back(entry(categoryStyle(classes.categories[i], theme), classes.names[i],
                classes.counts[i], texts, theme));
        }
    }
    if (others > 0) {
        const char *key
            = input.pointsBy == PointsBy::Region ? "render.map.other" : "render.map.otherTypes";
        entries.push_back(entry(categoryStyle(-1, theme), texts.plural(QLatin1String(key), others),
            other, texts, theme));
    }
    const double outside = double(input.points.size())
        - std::accumulate(classes.counts.begin(), classes.counts.end(), 0.0);
    if (outside > 0) {
        entries.push_back(entry(categoryStyle(-1, theme), classes.none, outside, texts, theme));
    }
    return entries;
}

QString valueText(double value, const text::Texts &texts)
{
    return texts.number(value, value == std::floor(value) ? 0 : 2);
}

} // namespace

MapLegend mapLegend(const MapInput &input, const PointClasses &classes,
    const Choropleth &choropleth, const text::Texts &texts, const Theme &theme)
{
    const auto t = [&](const char *key) {
        return texts.get(QStringLiteral("render.map.legend.") + QLatin1String(key));
    };
    MapLegend legend;
    legend.pointsTitle = t(input.pointsBy == PointsBy::Region ? "points" : "pointsByType");
    legend.points = pointEntries(input, classes, texts, theme);
    const bool hasApproximate = input.points.size() < kDensePoints
        && std::any_of(input.points.begin(), input.points.end(),
            [](const MapPoint &point) { return point.isApproximate; });
    if (hasApproximate) {
        QPainterPath hollow;
        hollow.addEllipse(kMiddle, 5, 5);
        legend.points.push_back({{Shape{hollow, theme.color("surface"),
                                     {theme.color("lineStrong"), 2, false}, Pattern::None, {}}},
            t("approximate"), {}});
    }
    legend.classes = choropleth.step.size() > 1 ? choropleth.classes : 0;
    legend.valueTitle = input.valueName.isEmpty() ? t("values") : input.valueName;
    legend.least = valueText(choropleth.least, texts);
    legend.most = valueText(choropleth.most, texts);
    legend.hasNoData = input.hasValues
        && std::find(choropleth.step.begin(), choropleth.step.end(), -1) != choropleth.step.end();
    legend.noData = t("noData");
    if (input.withoutPlace > 0) {
        legend.note = texts.plural(QStringLiteral("render.map.withoutPlace"), input.withoutPlace);
    }
    return legend;
}

} // namespace trama::render
