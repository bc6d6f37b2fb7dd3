// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/gap/sentences.h"

#include <algorithm>
#include <cmath>

namespace trama::gap {

namespace {

QString key(const char *group, const QString &name)
{
    return QLatin1String("gap.") + QLatin1String(group) + QLatin1Char('.') + name;
}

QString amount(double value, const text::Texts &texts)
{
    return texts.number(value, value == std::floor(value) ? 0 : 1);
}

QString ownName(const QString &code, const snapshot::Snapshot &snapshot)
{
    for (const snapshot::ChainRow &chain : snapshot.tables().chains) {
        for (const snapshot::StageRow &stage : chain.stages) {
            if (stage.code == code && !stage.name.isEmpty()) {
                return stage.name;
            }
        }
    }
    return {};
}

QString nameOf(const NeedResult &need, const QString &stage, const text::Texts &texts)
{
    QStringList parts{texts.term(QStringLiteral("service_type"), need.at.service), stage,
        sectorName(need.at.sector, texts)};
    parts.removeAll(QString());
    if (!need.at.bands.isEmpty()) {
        QString bands = texts.list(need.at.bands);
        bands.replace(QLatin1Char('-'), QChar(0x2013));
        parts.append(texts.get(QStringLiteral("gap.need.bands"), {bands}));
    }
    return parts.isEmpty() ? texts.get(QStringLiteral("gap.need.any"))
                           : parts.join(QStringLiteral(", "));
}

/// The sentence of a class; its arguments are those its text names.
QString classSentence(const NeedResult &need, const QString &region, const QString &name,
    const GapSettings &settings, const text::Texts &texts)
{
    const QString users = texts.term(QStringLiteral("user_group"), settings.users);
    const QString sentence = key("reason", code(need.gapClass));
    const Supply &supply = need.supply;
    switch (need.gapClass) {
    case GapClass::NotNeeded:
    case GapClass::NotMapped:
    case GapClass::Absent:
    case GapClass::Fragile:
        return texts.get(sentence, {region, name});
    case GapClass::Unclear:
        // Beside facilities that do not say, there may be some that say no.
        return supply.n == supply.nUnknown
            ? texts.plural(sentence, supply.nUnknown, {region, name, users})
            : texts.plural(sentence + QLatin1String("-beside-restricted"), supply.nUnknown,
                {region, name, users, texts.integer(supply.n)});
    case GapClass::Restricted:
        return texts.plural(sentence, supply.n, {region, name, users});
    case GapClass::Short:
        return texts.plural(sentence, supply.nOpen, {region, name, amount(need.target, texts)});
    case GapClass::Full:
        return texts.plural(sentence, supply.nOpen,
            {region, name, texts.percent(supply.use), texts.percent(settings.fullFrom)});
    case GapClass::Far:
        return texts.get(sentence,
            {region, name, texts.percent(need.reach), texts.number(settings.reachMinutes, 0)});
    case GapClass::Surplus:
        return texts.plural(sentence, supply.nOpen,
            {region, name, amount(need.target, texts), texts.percent(supply.use)});
    case GapClass::Covered:
        return texts.plural(sentence, supply.nOpen, {region, name});
    }
    return {};
}

/// Conditions that say more than the class: those it implies (an absent need is short, too) are not
/// repeated.
QString furtherConditions(const NeedResult &need, const text::Texts &texts)
{
    QStringList names;
    for (const GapClass condition : need.conditions) {
        if (condition > need.gapClass && condition >= GapClass::Full) {
            names.append(texts.get(QLatin1String("class.") + code(condition)).toLower());
        }
    }
    return names.isEmpty() ? QString()
                           : texts.get(QStringLiteral("gap.reason.also"), {texts.list(names)});
}

QString markSentence(
    Mark mark, const NeedResult &need, const GapSettings &settings, const text::Texts &texts)
{
    const QString sentence = key("mark-reason", code(mark));
    switch (mark) {
    case Mark::Underused:
        // A surplus has given the figure already.
        return need.gapClass == GapClass::Surplus
            ? QString()
            : texts.get(sentence, {texts.percent(need.supply.use)});
    case Mark::Coming:
        return texts.plural(sentence, need.supply.nComing);
    case Mark::Inferred:
        return texts.plural(sentence, need.supply.nInferred);
    case Mark::Doubtful:
        return texts.plural(sentence, settings.staleMonths);
    }
    return {};
}

} // namespace

QString sectorName(const QString &code, const text::Texts &texts)
{
    const QString name = texts.term(QStringLiteral("sector"), code);
    return name == code ? texts.term(QStringLiteral("domain"), code) : name;
}

QString stageName(const QString &code, const QString &own, const text::Texts &texts)
{
    const QString list = QStringLiteral("stage");
    for (const text::Language language : {text::Language::English, text::Language::Portuguese}) {
        if (own == text::Texts(language).term(list, code)) {
            return texts.term(list, code);
        }
    }
    if (!own.isEmpty()) {
        return own;
    }
    const QString term = texts.term(list, code);
    return term == code ? code.mid(code.lastIndexOf(QLatin1Char('/')) + 1) : term;
}

QString needName(const NeedResult &need, const text::Texts &texts)
{
    return nameOf(need, stageName(need.at.stage, {}, texts), texts);
}

QString needName(
    const NeedResult &need, const snapshot::Snapshot &snapshot, const text::Texts &texts)
{
    return nameOf(need, stageName(need.at.stage, ownName(need.at.stage, snapshot), texts), texts);
}

QString reason(const NeedResult &need, const snapshot::Snapshot &snapshot,
    const GapSettings &settings, const text::Texts &texts)
{
    const QString &region = snapshot.regions()[static_cast<std::size_t>(need.at.region)].name;
    QStringList sentences{
        classSentence(need, region, needName(need, snapshot, texts), settings, texts),
        furtherConditions(need, texts)};
    for (const Mark mark : need.marks) {
        sentences.append(markSentence(mark, need, settings, texts));
    }
    if (!std::isnan(need.demand)) {
        sentences.append(
            texts.get(QStringLiteral("gap.reason.demand"), {amount(need.demand, texts)}));
    }
    // Without an open facility there is no use and no reach to be missed.
    for (const QString &term : need.lossUnknown) {
        if (need.supply.nOpen > 0) {
            sentences.append(
                texts.get(QLatin1String("gap.reason.") + term + QLatin1String("-unknown")));
        }
    }
    sentences.removeAll(QString());
    return sentences.join(QLatin1Char(' '));
}

} // namespace trama::gap
