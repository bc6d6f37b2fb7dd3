// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/render/chain/chain_legend.h"

#include "ui/render/parts/glyphs.h"

#include <algorithm>

namespace trama::render {

namespace {

std::vector<int> regionsOf(const chain::ChainReport &report)
{
    std::vector<int> present;
    for (const chain::ChainStage &stage : report.stages) {
        for (const chain::ChainFacility &facility : stage.facilities) {
            present.push_back(facility.region);
        }
    }
    std::sort(present.begin(), present.end());
    present.erase(std::unique(present.begin(), present.end()), present.end());
    return present;
}

LegendEntry lineEntry(const QString &name, const QColor &color, bool isDashed)
{
    QPainterPath path(QPointF(0, 8));
    path.lineTo(16, 8);
    return {{Shape{path, {}, {color, 2, isDashed}, Pattern::None, {}}}, name, {}};
}

} // namespace

std::vector<int> regionCategories(const snapshot::Snapshot &snapshot)
{
    std::vector<double> counts(snapshot.regions().size(), 0);
    for (const auto &chunk : snapshot.chunks()) {
        for (const qint32 region : chunk->region) {
            if (region >= 0) {
                counts[std::size_t(region)] += 1;
            }
        }
    }
    return categories(counts);
}

Shape regionMark(int category, QPointF at, double radius, const Theme &theme)
{
    const CategoryStyle style = categoryStyle(category, theme);
    const QColor edge = style.outline.isValid() ? style.outline : theme.color("surface");
    return {
        categoricalShape(style.shape, at, radius), style.fill, {edge, 1, false}, Pattern::None, {}};
}

std::vector<LegendEntry> chainLegend(const chain::ChainReport &report, const ChainWords &words,
    const std::vector<int> &categories, const Theme &theme)
{
    std::vector<LegendEntry> entries;
    for (const int region : regionsOf(report)) {
        const int category = region < 0 ? -1 : categories[std::size_t(region)];
        entries.push_back({{regionMark(category, {8, 8}, 5.5, theme)}, words.region(region), {}});
    }
    const auto has
        = [&](auto is) { return std::any_of(report.links.begin(), report.links.end(), is); };
    if (has([](const chain::ChainLink &link) { return !link.crossesBorder; })) {
        entries.push_back(lineEntry(words.t("legend.link"), theme.color("lineStrong"), false));
    }
    if (report.crossing > 0) {
        entries.push_back(lineEntry(words.t("legend.crossing"), theme.color("accent"), false));
    }
    if (has([](const chain::ChainLink &link) { return link.link.isPlanned; })) {
        entries.push_back(lineEntry(words.t("legend.planned"), theme.color("lineStrong"), true));
    }
    return entries;
}

} // namespace trama::render
