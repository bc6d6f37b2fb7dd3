// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/render/chain/chain_boxes.h"

#include "ui/render/chain/chain_legend.h"
#include "ui/render/parts/type.h"

namespace trama::render {

namespace {

constexpr double kName = 0.88; ///< relative size of a name in its box
constexpr double kNameLine = 14;
constexpr double kNameLeft = 22; ///< after the region's mark

void addName(Mark &mark, const QString &name, bool isBold, const QColor &color)
{
    const QRectF &area = mark.area;
    const QStringList lines = wrapped(name, area.width() - kNameLeft - 6, 2, kName, isBold);
    double y = area.center().y() + 4.2 - double(lines.size() - 1) * kNameLine / 2;
    for (const QString &line : lines) {
        mark.drawings.push_back(
            Label{line, {area.left() + kNameLeft, y}, kName, isBold, color, HAlign::Left, {}});
        y += kNameLine;
    }
}

} // namespace

Mark facilityBox(const chain::ChainFacility &facility, std::size_t stage,
    const chain::ChainReport &report, const ChainWords &words, const QRectF &area, bool isSelected,
    int category, const Theme &theme)
{
    const QString name = words.facility(facility.key);
    const QString region = words.region(facility.region);
    const QString links = words.plural("linksOf", facility.links);
    Mark mark;
    mark.id = QStringLiteral("box/%1/%2").arg(report.stages[stage].code).arg(facility.key);
    mark.name = words.t(facility.isComing ? "boxComing"
            : facility.isPartner          ? "boxPartner"
                                          : "box",
        {name, region, links});
    mark.area = area;
    mark.row = {words.stage(stage), name, region, links, QString()};
    const char *fill = isSelected ? "selection" : facility.isPartner ? "raised" : "surface";
    const char *edge = isSelected ? "accent" : facility.isComing ? "lineStrong" : "line";
    const bool isQuiet = facility.isPartner || facility.isComing;
    mark.drawings.push_back(Shape{roundedRect(area, 4), theme.color(fill),
        {theme.color(edge), isSelected ? 1.6 : 1, facility.isComing}, Pattern::None, {}});
    addName(mark, name, isSelected,
        theme.color(isSelected ? "selectionText"
                : isQuiet      ? "muted"
                               : "text"));
    mark.drawings.push_back(
        regionMark(category, {area.left() + 12, area.center().y()}, 5.5, theme));
    return mark;
}

Mark moreBox(std::size_t hidden, std::size_t stage, const chain::ChainReport &report,
    const ChainWords &words, const QRectF &area, const Theme &theme)
{
    Mark mark;
    mark.id = QStringLiteral("more/") + report.stages[stage].code;
    mark.name = words.plural("moreIn", qint64(hidden), {words.stage(stage)});
    mark.area = area;
    mark.row = {words.stage(stage), words.plural("more", qint64(hidden)), {}, {}, {}};
    mark.drawings.push_back(Shape{roundedRect(area, 4), theme.color("raised"),
        {theme.color("line"), 1, false}, Pattern::None, {}});
    mark.drawings.push_back(
        Label{words.plural("more", qint64(hidden)), {area.left() + 10, area.center().y() + 4.4},
            0.92, false, theme.color("link"), HAlign::Left, {}});
    return mark;
}

} // namespace trama::render
