// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/render/chain/chain_words.h"

#include "ui/render/parts/frame.h"

#include <algorithm>

namespace trama::render {

QString ChainWords::t(const char *key, const QStringList &arguments) const
{
    return m_texts.get(QStringLiteral("render.chain.") + QLatin1String(key), arguments);
}

QString ChainWords::plural(const char *key, qint64 count, const QStringList &more) const
{
    return m_texts.plural(QStringLiteral("render.chain.") + QLatin1String(key), count, more);
}

QString ChainWords::finding() const
{
    QStringList weakest;
    for (const int index : m_report.weakest) {
        weakest.append(stage(std::size_t(index)));
    }
    if (!weakest.isEmpty()) {
        const QString cov
            = m_texts.percent(m_report.stages[std::size_t(m_report.weakest.front())].cov);
        return weakest.size() == 1 ? t("weakest", {weakest.front(), cov})
                                   : t("weakestSeveral", {m_texts.list(weakest), cov});
    }
    const bool isCovered = std::any_of(m_report.stages.begin(), m_report.stages.end(),
        [](const chain::ChainStage &each) { return each.needs > 0; });
    return isCovered ? t("covered") : plural("unknown", m_report.facilities);
}

QString ChainWords::measures() const
{
    QStringList empty;
    for (std::size_t i = 0; i < m_report.stages.size(); ++i) {
        if (m_report.stages[i].counted == 0) {
            empty.append(stage(i));
        }
    }
    const QString links = m_report.links.empty()
        ? t("noLinks")
        : plural("links", qint64(m_report.links.size()), {m_texts.integer(m_report.crossing)});
    return joined({plural("facilities", m_report.facilities), links,
        empty.isEmpty() ? QString() : plural("empty", empty.size(), {m_texts.list(empty)})});
}

QString ChainWords::stage(std::size_t index) const
{
    return m_names.name(gap::Axis::Stage, m_report.stages[index].code);
}

QString ChainWords::counted(const chain::ChainStage &stage) const
{
    const QString working = plural("counted", stage.counted);
    return stage.coming > 0 ? working + QStringLiteral(", ") + plural("coming", stage.coming)
                            : working;
}

QString ChainWords::covered(const chain::ChainStage &stage) const
{
    return stage.needs == 0 ? t("noNeeds")
                            : plural("coverage", stage.needs, {m_texts.percent(stage.cov)});
}

bool ChainWords::isWeakest(std::size_t index) const
{
    return std::find(m_report.weakest.begin(), m_report.weakest.end(), int(index))
        != m_report.weakest.end();
}

QString ChainWords::facility(snapshot::Key key) const
{
    const auto at = m_snapshot.find(key);
    return at.chunk < 0 ? QString() : m_snapshot.chunks()[std::size_t(at.chunk)]->name(at.row);
}

QString ChainWords::regionOf(snapshot::Key facility) const
{
    const auto at = m_snapshot.find(facility);
    return region(at.chunk < 0 ? -1 : m_snapshot.chunks()[std::size_t(at.chunk)]->region[at.row]);
}

QString ChainWords::type(const chain::FacilityLink &link) const
{
    return m_texts.term(QStringLiteral("link_type"), link.type);
}

QString ChainWords::link(const chain::FacilityLink &link) const
{
    const bool saysPlanned = link.type == QLatin1String("planned");
    return t(link.isPlanned && !saysPlanned ? "linkPlanned" : "link",
        {facility(link.from), type(link), facility(link.to)});
}

} // namespace trama::render
