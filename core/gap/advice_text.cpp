// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/gap/judge/classify.h"
#include "core/gap/sentences.h"

#include <cmath>

namespace trama::gap {

namespace {

constexpr int kRegionsNamed = 5;

/// Writes the advice of one need; holds what all its sentences need.
class AdviceWriter {
public:
    AdviceWriter(const NeedResult &need, const snapshot::Snapshot &snapshot,
        const GapSettings &settings, const text::Texts &texts)
        : m_need(need)
        , m_snapshot(snapshot)
        , m_texts(texts)
        , m_users(texts.term(QStringLiteral("user_group"), settings.users))
        , m_home(nameOf(need.at.region))
    {
    }

    QString sentence(Advice advice) const
    {
        const Supply &supply = m_need.supply;
        switch (advice) {
        case Advice::MapFirst:
            return m_texts.get(key(advice), {m_home, sector()});
        case Advice::Ask:
            return m_texts.plural(key(advice), supply.nUnknown, {m_users});
        case Advice::OpenUp:
            return m_texts.plural(key(advice), supply.n,
                {m_users, m_texts.number(coverage(supply.n, m_need.target), 2)});
        case Advice::Borrow:
            return borrow();
        case Advice::BuildTogether:
            return m_texts.get(key(advice), {partners()});
        case Advice::Build:
            return build();
        case Advice::BackUp:
            return m_need.lenders.empty() ? m_texts.get(key(advice), {m_home})
                                          : m_texts.get(QStringLiteral("gap.advise.back-up-by"),
                                              {m_home, nameOf(m_need.lenders.front().region)});
        case Advice::Extend:
        case Advice::AgreeOnAccess:
            return m_texts.get(key(advice), {m_home});
        case Advice::Lend:
            return m_texts.get(key(advice), {m_home, m_texts.percent(supply.use)});
        case Advice::PromoteUse:
            return m_texts.get(key(advice), {m_texts.percent(supply.use)});
        case Advice::Wait:
            return m_texts.get(key(advice), {m_texts.date(m_need.opens)});
        }
        return {};
    }

private:
    static QString key(Advice advice) { return QLatin1String("gap.advise.") + code(advice); }

    const snapshot::RegionRow &row(int region) const
    {
        return m_snapshot.regions()[static_cast<std::size_t>(region)];
    }
    QString nameOf(int region) const { return row(region).name; }

    QString sector() const
    {
        return m_need.at.sector.isEmpty() ? m_texts.get(QStringLiteral("gap.any-sector"))
                                          : sectorName(m_need.at.sector, m_texts);
    }

    QString borrow() const
    {
        const Lender &lender = m_need.lenders.front();
        const bool isInland = !row(lender.region).country.isEmpty()
            && row(lender.region).country == row(m_need.at.region).country;
        return m_texts.plural(isInland ? QStringLiteral("gap.advise.borrow-inland")
                                       : QStringLiteral("gap.advise.borrow-abroad"),
            lender.facilities,
            {nameOf(lender.region), place(lender), m_texts.number(lender.borrow, 2)});
    }

    QString place(const Lender &lender) const
    {
        const auto phrase = [&](const char *name, const QStringList &more) {
            return m_texts.plural(
                QLatin1String("gap.place.") + QLatin1String(name), lender.facilities, more);
        };
        if (lender.isRemote) {
            return phrase("remote", {});
        }
        return std::isnan(lender.minutes) ? phrase("unknown", {})
                                          : phrase("minutes", {m_texts.number(lender.minutes, 0)});
    }

    QString partners() const
    {
        QStringList names;
        const auto &regions = m_need.togetherWith;
        for (std::size_t i = 0; i < regions.size() && i < kRegionsNamed; ++i) {
            names.append(nameOf(regions[i]));
        }
        if (regions.size() > kRegionsNamed) {
            names.append(m_texts.plural(
                QStringLiteral("gap.more"), static_cast<qint64>(regions.size()) - kRegionsNamed));
        }
        return m_texts.list(names);
    }

    QString build() const
    {
        if (m_need.lenders.empty()) {
            return m_texts.get(key(Advice::Build), {m_home});
        }
        const Lender &best = m_need.lenders.front();
        return m_texts.get(QStringLiteral("gap.advise.build-little"),
            {m_home, m_texts.number(best.borrow, 2), nameOf(best.region)});
    }

    const NeedResult &m_need;
    const snapshot::Snapshot &m_snapshot;
    const text::Texts &m_texts;
    QString m_users;
    QString m_home;
};

} // namespace

QString adviceText(const NeedResult &need, const snapshot::Snapshot &snapshot,
    const GapSettings &settings, const text::Texts &texts)
{
    const AdviceWriter writer(need, snapshot, settings, texts);
    QStringList sentences;
    for (const Advice advice : need.advice) {
        sentences.append(writer.sentence(advice));
    }
    return sentences.join(QLatin1Char(' '));
}

} // namespace trama::gap
