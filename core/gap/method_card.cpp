// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/gap/sentences.h"

#include <algorithm>

namespace trama::gap {

namespace {

QString card(const char *name)
{
    return QLatin1String("gap.card.") + QLatin1String(name);
}

QStringList aboutNeeds(const GapReport &report, const text::Texts &texts)
{
    const QDate asOf = report.settings.asOf;
    QStringList sentences{texts.plural(card("needs"), static_cast<qint64>(report.needs.size()),
        {asOf.isValid() ? texts.date(asOf) : texts.get(card("no-date")),
            texts.term(QStringLiteral("user_group"), report.settings.users)})};
    QStringList sources;
    for (const NeedsFrom from : {NeedsFrom::Register, NeedsFrom::Template, NeedsFrom::Peers}) {
        const bool isUsed = std::any_of(report.needs.begin(), report.needs.end(),
            [from](const NeedResult &need) { return need.from == from; });
        if (isUsed) {
            sources.append(texts.get(QLatin1String("gap.needs-from.") + code(from)));
        }
    }
    if (!sources.isEmpty()) {
        sentences.append(texts.get(card("from"), {texts.list(sources)}));
    }
    return sentences << texts.get(card("template")) << texts.get(card("peers"));
}

QStringList aboutSupply(const GapReport &report, const text::Texts &texts)
{
    QStringList bands;
    for (const TrlBand &band : report.settings.bands) {
        bands.append(band.name());
    }
    QStringList sentences{texts.get(card("supply"), {report.settings.scheme}),
        texts.get(card("inferred")), texts.get(card("access")),
        texts.get(card("bands"), {texts.list(bands)})};
    if (report.unplaced > 0) {
        sentences.append(texts.plural(card("unplaced"), report.unplaced));
    }
    return sentences;
}

QStringList aboutJudgement(const GapReport &report, const text::Texts &texts)
{
    const GapSettings &settings = report.settings;
    const auto notMapped = std::count_if(report.needs.begin(), report.needs.end(),
        [](const NeedResult &need) { return need.gapClass == GapClass::NotMapped; });
    return {
        texts.get(card("coverage"), {texts.integer(notMapped)}),
        texts.get(card("classes"),
            {texts.percent(settings.fullFrom), texts.percent(settings.underusedBelow),
                texts.percent(settings.farBelow), texts.number(settings.reachMinutes, 0),
                texts.integer(settings.staleMonths)}),
        texts.get(card("mapping")),
        texts.get(
            card("travel"), {texts.number(settings.detour, 1), texts.number(settings.speedKmH, 0)}),
        texts.get(card("loss"),
            {texts.number(settings.fullFrom, 2), texts.number(settings.fragileLoss, 2)}),
        texts.get(card("borrow"),
            {texts.percent(settings.fullFrom), texts.number(settings.halfLifeMinutes, 0),
                texts.number(settings.borrowFrom, 2)}),
        texts.get(card("rank")),
        texts.get(card("source")),
    };
}

} // namespace

QString methodCard(const GapReport &report, const text::Texts &texts)
{
    QStringList sentences
        = aboutNeeds(report, texts) + aboutSupply(report, texts) + aboutJudgement(report, texts);
    for (const QString &issue : report.issues) {
        sentences.append(texts.get(issue));
    }
    return sentences.join(QLatin1Char(' '));
}

} // namespace trama::gap
