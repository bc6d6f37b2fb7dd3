// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/compare/complement.h"
#include "core/gap/sentences.h"

#include <cmath>

namespace trama::compare {

namespace {

QString regionName(const snapshot::Snapshot &snapshot, int region)
{
    const auto &rows = snapshot.regions();
    return region >= 0 && static_cast<std::size_t>(region) < rows.size()
        ? rows[static_cast<std::size_t>(region)].name
        : QString();
}

/// Stages of a template by their name in the catalogue, others as the project names them.
QString nameOf(
    const gap::NeedResult &need, const snapshot::Snapshot &snapshot, const text::Texts &texts)
{
    const QString &stage = need.at.stage;
    return texts.term(QStringLiteral("stage"), stage) == stage
        ? gap::needName(need, snapshot, texts)
        : gap::needName(need, texts);
}

QString amount(double value, const text::Texts &texts)
{
    return texts.number(value, value == std::floor(value) ? 0 : 1);
}

QString key(const char *name)
{
    return QLatin1String("compare.") + QLatin1String(name);
}

/// "…, 132 minutes away" where the way is known and one has to go.
QString whatIsLent(const Loan &loan, const QString &lender, const QString &name,
    const QString &borrower, const text::Texts &texts)
{
    const gap::Lender &from = loan.lender;
    if (from.isRemote) {
        return texts.plural(key("has.remote"), from.facilities, {lender, name, borrower});
    }
    if (std::isnan(from.minutes)) {
        return texts.plural(key("has"), from.facilities, {lender, name, borrower});
    }
    return texts.plural(
        key("has.near"), from.facilities, {lender, name, borrower, texts.number(from.minutes, 0)});
}

QString whatIsNeeded(const gap::NeedResult &need, const QString &region, const text::Texts &texts)
{
    const QString wanted = amount(need.target, texts);
    switch (need.gapClass) {
    case gap::GapClass::Full:
        return texts.plural(
            key("needs.full"), need.supply.nOpen, {region, texts.percent(need.supply.use)});
    case gap::GapClass::Far:
        return texts.plural(
            key("needs.far"), need.supply.nOpen, {region, texts.percent(need.reach)});
    default:
        break;
    }
    if (need.supply.nOpen > 0) {
        return texts.plural(key("needs.short"), need.supply.nOpen, {region, wanted});
    }
    return texts.get(key(need.supply.n > 0 ? "needs.closed" : "needs.none"), {region, wanted});
}

} // namespace

QString sentence(const Loan &loan, const gap::GapReport &report, const snapshot::Snapshot &snapshot,
    const text::Texts &texts)
{
    const gap::NeedResult &need = report.needs[loan.need];
    const QString borrower = regionName(snapshot, need.at.region);
    const QString lender = regionName(snapshot, loan.lender.region);
    const QString name = nameOf(need, snapshot, texts);
    return texts.get(key("two"),
        {whatIsLent(loan, lender, name, borrower, texts), whatIsNeeded(need, borrower, texts)});
}

QString sentence(const Shared &shared, const gap::GapReport &report,
    const snapshot::Snapshot &snapshot, const text::Texts &texts)
{
    QStringList names;
    for (const std::size_t index : shared.needs) {
        names.append(regionName(snapshot, report.needs[index].at.region));
    }
    const gap::NeedResult &need = report.needs[shared.needs.front()];
    return texts.get(key("together"), {texts.list(names), nameOf(need, snapshot, texts)});
}

} // namespace trama::compare
