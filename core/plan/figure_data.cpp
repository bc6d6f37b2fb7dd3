// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/plan/figure_data.h"

#include <QCryptographicHash>

#include <cmath>

namespace trama::plan {

namespace {

/// To six digits: less than anybody reads, more than the last bits of two machines differ by.
QString plain(double value)
{
    return std::isnan(value) ? QStringLiteral("-") : QString::number(value, 'g', 6);
}

QString lineOf(const gap::NeedResult &need, const std::vector<snapshot::RegionRow> &regions)
{
    const auto region = [&](int index) {
        return index >= 0 && static_cast<std::size_t>(index) < regions.size()
            ? regions[static_cast<std::size_t>(index)].code
            : QString();
    };
    QStringList parts{region(need.at.region), need.at.sector, need.at.stage, need.at.service,
        need.at.bands.join(QLatin1Char('|')), gap::code(need.gapClass),
        QString::number(need.supply.n), QString::number(need.supply.nOpen)};
    for (const gap::Mark mark : need.marks) {
        parts.append(gap::code(mark));
    }
    for (const double value : {need.target, need.weight, need.demand, need.supply.use, need.cov,
             need.reach, need.loss, need.g, need.gLeft, need.sharedCov}) {
        parts.append(plain(value));
    }
    for (const gap::Lender &lender : need.lenders) {
        parts << region(lender.region) << plain(lender.borrow)
              << QString::number(lender.facilities);
    }
    return parts.join(QLatin1Char('\t'));
}

QString usersOf(const QString &stored)
{
    return stored.section(QLatin1Char(':'), 0, 0);
}

} // namespace

QString figureData(const gap::GapReport &narrowed, const std::vector<snapshot::RegionRow> &regions)
{
    QStringList lines;
    for (const gap::NeedResult &need : narrowed.needs) {
        lines.append(lineOf(need, regions));
    }
    lines.sort();
    const QByteArray hash = QCryptographicHash::hash(
        lines.join(QLatin1Char('\n')).toUtf8(), QCryptographicHash::Sha256);
    return narrowed.settings.users + QLatin1Char(':') + QString::fromLatin1(hash.toHex().left(16));
}

QString keptFigureData(const QString &stored, const QString &today)
{
    return stored.section(QLatin1Char(' '), 0, 0) + QLatin1Char(' ') + today;
}

FigureState figureState(const QString &stored, const QString &today)
{
    if (stored.isEmpty() || today.isEmpty() || usersOf(stored) != usersOf(today)) {
        return FigureState::Unknown;
    }
    if (stored.section(QLatin1Char(' '), 0, 0) == today) {
        return FigureState::Current;
    }
    return stored.section(QLatin1Char(' '), 1, 1) == today ? FigureState::Kept
                                                           : FigureState::Changed;
}

} // namespace trama::plan
