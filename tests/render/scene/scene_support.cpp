// SPDX-License-Identifier: GPL-3.0-or-later
#include "scene_support.h"

#include <algorithm>

namespace trama::tests {

snapshot::Snapshot twoRegions()
{
    snapshot::Rows rows;
    rows.regions.push_back({1, QStringLiteral("R1"), QStringLiteral("NUTS 2021"),
        QStringLiteral("North"), QStringLiteral("DE"), 2, {}});
    rows.regions.push_back({2, QStringLiteral("R2"), QStringLiteral("NUTS 2021"),
        QStringLiteral("South"), QStringLiteral("PT"), 2, {}});
    snapshot::ChainRow chain{1, QStringLiteral("bio"), QStringLiteral("Bioeconomy"), {}};
    chain.stages.push_back({1, QStringLiteral("bio/zlab"), QStringLiteral("Laboratory"), 0});
    chain.stages.push_back({2, QStringLiteral("bio/apilot"), QStringLiteral("Pilot line"), 1});
    rows.chains.push_back(chain);
    return snapshot::Snapshot::build(rows);
}

gap::NeedResult need(
    int region, const QString &stage, int open, double target, gap::GapClass gapClass)
{
    gap::NeedResult result;
    result.at = {region, QStringLiteral("S1"), stage, {}, {}};
    result.target = target;
    result.weight = 1;
    result.supply.n = open;
    result.supply.nOpen = open;
    result.gapClass = gapClass;
    result.cov = std::min(1.0, open / target);
    if (gapClass != gap::GapClass::NotMapped) {
        result.loss = 1 - result.cov;
        result.g = result.loss;
        result.gLeft = result.loss;
    }
    return result;
}

gap::GapReport smallReport()
{
    const QString lab = QStringLiteral("bio/zlab");
    const QString pilot = QStringLiteral("bio/apilot");
    gap::GapReport report;
    report.settings.asOf = QDate(2026, 3, 12);
    gap::NeedResult absent = need(0, pilot, 0, 4, gap::GapClass::Absent);
    absent.lenders.push_back({1, 0.52, 3, 127, false});
    absent.gLeft = 0.48;
    absent.marks = {gap::Mark::Coming};
    absent.advice = {gap::Advice::Borrow};
    gap::NeedResult fragile = need(1, lab, 1, 1, gap::GapClass::Fragile);
    fragile.loss = fragile.g = fragile.gLeft = 0.25;
    fragile.advice = {gap::Advice::BackUp};
    report.needs = {absent, fragile, need(0, lab, 2, 1, gap::GapClass::Covered),
        need(1, pilot, 0, 1, gap::GapClass::NotMapped)};
    report.rollups = {{0, 0.5, 0.76, 2, 0}, {1, 1, 1, 1, 1}, {-1, 0.75, 0.88, 3, 1}};
    return report;
}

const render::Mark *markOf(const render::Scene &scene, const QString &id)
{
    const auto found = std::find_if(scene.marks.begin(), scene.marks.end(),
        [&](const render::Mark &mark) { return mark.id == id; });
    return found == scene.marks.end() ? nullptr : &*found;
}

QStringList words(const render::Scene &scene)
{
    QStringList texts;
    for (const render::Mark &mark : scene.marks) {
        for (const render::Drawing &drawing : mark.drawings) {
            if (const auto *label = std::get_if<render::Label>(&drawing)) {
                texts.append(label->text);
            }
        }
    }
    return texts;
}

bool areApart(const render::Scene &scene, const QString &prefix)
{
    std::vector<QRectF> areas;
    for (const render::Mark &mark : scene.marks) {
        if (!mark.id.startsWith(prefix)) {
            continue;
        }
        const bool isFree = std::none_of(areas.begin(), areas.end(),
            [&](const QRectF &area) { return area.intersects(mark.area); });
        if (!isFree || !QRectF(QPointF(), scene.size).contains(mark.area)) {
            return false;
        }
        areas.push_back(mark.area);
    }
    return !areas.empty();
}

} // namespace trama::tests
