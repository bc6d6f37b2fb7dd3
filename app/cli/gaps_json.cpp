// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/gaps_json.h"

#include "core/gap/sentences.h"

namespace trama::cli {

namespace {

QJsonValue regionCode(const Analysis &analysis, int region)
{
    return region < 0
        ? QJsonValue()
        : QJsonValue(analysis.snapshot.regions()[static_cast<std::size_t>(region)].code);
}

template <typename T> QJsonArray codes(const std::vector<T> &values)
{
    QJsonArray array;
    for (const T value : values) {
        array.append(gap::code(value));
    }
    return array;
}

/// The facilities behind a need, those the audience may not see left out.
QJsonArray uuids(const Analysis &analysis, const std::vector<snapshot::Key> &keys)
{
    QJsonArray array;
    for (const snapshot::Key key : keys) {
        const auto at = analysis.shown.find(key);
        if (at.chunk < 0) {
            continue;
        }
        const QUuid uuid
            = analysis.shown.chunks()[static_cast<std::size_t>(at.chunk)]->uuid[at.row];
        if (!uuid.isNull()) {
            array.append(uuid.toString(QUuid::WithoutBraces));
        }
    }
    return array;
}

QString sentences(const gap::NeedResult &need, const Analysis &analysis, const text::Texts &texts)
{
    const QString why = gap::reason(need, analysis.shown, analysis.report.settings, texts);
    const QString what = gap::adviceText(need, analysis.shown, analysis.report.settings, texts);
    return what.isEmpty() ? why : why + QLatin1Char(' ') + what;
}

QJsonObject settingsJson(const gap::GapSettings &settings)
{
    QJsonArray bands;
    for (const gap::TrlBand &band : settings.bands) {
        bands.append(band.name());
    }
    return {{QStringLiteral("users"), settings.users}, {QStringLiteral("bands"), bands},
        {QStringLiteral("scheme"), settings.scheme},
        {QStringLiteral("full_from"), settings.fullFrom},
        {QStringLiteral("underused_below"), settings.underusedBelow},
        {QStringLiteral("far_below"), settings.farBelow},
        {QStringLiteral("fragile_loss"), settings.fragileLoss},
        {QStringLiteral("borrow_from"), settings.borrowFrom},
        {QStringLiteral("stale_months"), settings.staleMonths},
        {QStringLiteral("reach_minutes"), settings.reachMinutes},
        {QStringLiteral("detour"), settings.detour},
        {QStringLiteral("speed_kmh"), settings.speedKmH},
        {QStringLiteral("half_life_minutes"), settings.halfLifeMinutes}};
}

QJsonObject cellJson(const gap::Cell &cell)
{
    QJsonObject gaps;
    for (std::size_t i = 0; i < cell.gaps.size(); ++i) {
        if (cell.gaps[i] > 0) {
            gaps.insert(gap::code(static_cast<gap::GapClass>(i)), cell.gaps[i]);
        }
    }
    return {{QStringLiteral("row"), textOrNull(cell.row)},
        {QStringLiteral("column"), textOrNull(cell.column)}, {QStringLiteral("n"), cell.supply.n},
        {QStringLiteral("n_open"), cell.supply.nOpen},
        {QStringLiteral("class"),
            cell.gapClass ? QJsonValue(gap::code(*cell.gapClass)) : QJsonValue()},
        {QStringLiteral("cov"), number(cell.cov)}, {QStringLiteral("gaps"), gaps}};
}

QJsonObject needJson(
    const gap::NeedResult &need, const Analysis &analysis, const text::Texts &texts)
{
    const bool hasLender = !need.lenders.empty();
    return {{QStringLiteral("region"), regionCode(analysis, need.at.region)},
        {QStringLiteral("sector"), textOrNull(need.at.sector)},
        {QStringLiteral("stage"), textOrNull(need.at.stage)},
        {QStringLiteral("service"), textOrNull(need.at.service)},
        {QStringLiteral("bands"),
            need.at.bands.isEmpty() ? QJsonValue() : QJsonValue(array(need.at.bands))},
        {QStringLiteral("target"), number(need.target)},
        {QStringLiteral("weight"), number(need.weight)},
        {QStringLiteral("demand"), number(need.demand)}, {QStringLiteral("n"), need.supply.n},
        {QStringLiteral("n_open"), need.supply.nOpen},
        {QStringLiteral("n_unknown"), need.supply.nUnknown},
        {QStringLiteral("n_coming"), need.supply.nComing},
        {QStringLiteral("n_inferred"), need.supply.nInferred},
        {QStringLiteral("use"), number(need.supply.use)}, {QStringLiteral("cov"), number(need.cov)},
        {QStringLiteral("reach"), number(need.reach)},
        {QStringLiteral("class"), gap::code(need.gapClass)},
        {QStringLiteral("conditions"), codes(need.conditions)},
        {QStringLiteral("marks"), codes(need.marks)}, {QStringLiteral("loss"), number(need.loss)},
        {QStringLiteral("best_partner"),
            hasLender ? regionCode(analysis, need.lenders.front().region) : QJsonValue()},
        {QStringLiteral("borrow"), need.bestBorrow()}, {QStringLiteral("g"), number(need.g)},
        {QStringLiteral("g_left"), number(need.gLeft)},
        {QStringLiteral("advice"), codes(need.advice)},
        {QStringLiteral("text"), sentences(need, analysis, texts)},
        {QStringLiteral("facilities"), uuids(analysis, need.facilities)}};
}

} // namespace

QJsonObject gapsJson(const Analysis &analysis, const text::Texts &texts)
{
    QJsonArray regions;
    for (const snapshot::RegionRow &region : analysis.snapshot.regions()) {
        regions.append(region.code);
    }
    QJsonArray needs;
    for (const gap::NeedResult &need : analysis.report.needs) {
        needs.append(needJson(need, analysis, texts));
    }
    QJsonArray cells;
    for (const gap::Cell &cell : analysis.report.cells) {
        cells.append(cellJson(cell));
    }
    QJsonArray rollups;
    for (const gap::Rollup &rollup : analysis.report.rollups) {
        rollups.append(QJsonObject{{QStringLiteral("region"), regionCode(analysis, rollup.region)},
            {QStringLiteral("cov"), number(rollup.cov)}});
    }
    return {{QStringLiteral("notices"), array(sampleNotices(analysis, texts))},
        {QStringLiteral("regions"), regions},
        {QStringLiteral("needs_from"), gap::code(analysis.report.needsFrom)},
        {QStringLiteral("as_of"), analysis.report.settings.asOf.toString(Qt::ISODate)},
        {QStringLiteral("settings"), settingsJson(analysis.report.settings)},
        {QStringLiteral("needs"), needs}, {QStringLiteral("cells"), cells},
        {QStringLiteral("rollups"), rollups}};
}

Rows gapRows(const Analysis &analysis, const text::Texts &texts)
{
    Rows rows;
    rows.header = QStringLiteral(
        "region sector stage service bands target weight demand n n_open n_unknown n_coming "
        "n_inferred use cov reach class conditions marks loss best_partner borrow g g_left "
        "advice text facilities")
                      .split(QLatin1Char(' '));
    const QStringList columns = rows.header;
    const QStringList notices = sampleNotices(analysis, texts);
    if (!notices.isEmpty()) {
        rows.header << QStringLiteral("notice");
    }
    for (const gap::NeedResult &need : analysis.report.needs) {
        const QJsonObject json = needJson(need, analysis, texts);
        QList<QJsonValue> row;
        for (const QString &name : columns) {
            row << json[name];
        }
        if (!notices.isEmpty()) {
            row << notices.join(QStringLiteral(". "));
        }
        rows.rows.push_back(row);
    }
    return rows;
}

} // namespace trama::cli
