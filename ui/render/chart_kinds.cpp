// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/render/chart_kinds.h"

#include "ui/render/coverage_scene.h"
#include "ui/render/gap_matrix_scene.h"
#include "ui/render/ranking_scene.h"

#include <QSet>

#include <cmath>

namespace trama::render {

namespace {

QString needsFromKey(gap::NeedsFrom value)
{
    static constexpr const char *kKeys[] = {"register", "template", "peers"};
    return QStringLiteral("render.needsFrom.") + QLatin1String(kKeys[std::size_t(value)]);
}

/// Region set, date, number of records, where needs come from: what stands below every chart's
/// title.
QString circumstances(const ChartInput &input, const text::Texts &texts)
{
    const qint64 records = qint64(input.snapshot.facilityCount());
    QStringList parts;
    if (!input.regionSet.isEmpty()) {
        parts.append(input.regionSet);
    }
    parts.append(texts.plural(QStringLiteral("render.records"), records));
    if (input.report.settings.asOf.isValid()) {
        QString date = texts.date(input.report.settings.asOf);
        date.replace(QLatin1Char(' '), QChar(QChar::Nbsp)); // never broken over two lines
        parts.append(texts.get(QStringLiteral("render.asOf"), {date}));
    }
    return parts.join(QLatin1String(", ")) + QLatin1String(". ")
        + texts.get(needsFromKey(input.report.needsFrom));
}

QString coverSentence(
    const gap::GapReport &report, const MatrixInput &table, const text::Texts &texts)
{
    if (report.rollups.empty() || std::isnan(table.cov)) {
        return {};
    }
    const gap::Rollup &all = report.rollups.back();
    const double gain = std::isnan(all.shared) ? 0 : all.shared - all.cov;
    QString words = texts.plural(
        QStringLiteral("render.matrix.covers"), table.needs, {texts.percent(table.cov)});
    if (gain >= 0.005) {
        words += QLatin1Char(' ')
            + texts.plural(QStringLiteral("render.matrix.gain"), qint64(std::lround(gain * 100)));
    }
    if (all.notMapped > 0) {
        words += QLatin1Char(' ')
            + texts.plural(QStringLiteral("render.matrix.leftOut"), all.notMapped);
    }
    return words;
}

TableAxes axesOf(const ChartInput &input)
{
    TableAxes axes = suitableAxes(input.report);
    if (input.rows) {
        axes.rows = {*input.rows};
    }
    if (input.columns) {
        axes.column = *input.columns;
    }
    return axes;
}

Scene matrix(
    const ChartInput &input, const CodeNames &names, const text::Texts &texts, const Theme &theme)
{
    const TableAxes axes = axesOf(input);
    MatrixInput table = matrixInput(input.report, names, axes.rows, axes.column);
    table.caption = input.caption;
    const QString users = texts.term(QStringLiteral("user_group"), input.report.settings.users);
    table.sub = joined({texts.get(QStringLiteral("render.matrix.measure"),
                            {users, table.rowTitle, table.columnTitle}),
        coverSentence(input.report, table, texts), circumstances(input, texts)});
    return gapMatrixScene(table, texts, theme);
}

} // namespace

QStringList chartKinds()
{
    return {QStringLiteral("matrix"), QStringLiteral("ranking"), QStringLiteral("coverage")};
}

TableAxes suitableAxes(const gap::GapReport &report)
{
    QSet<int> regions;
    QSet<QString> services;
    QSet<QString> stages;
    QSet<QString> sectors;
    QSet<QStringList> bands;
    for (const gap::NeedResult &need : report.needs) {
        regions.insert(need.at.region);
        services.insert(need.at.service);
        stages.insert(need.at.stage);
        sectors.insert(need.at.sector);
        bands.insert(need.at.bands);
    }
    const auto isUsed
        = [](const QSet<QString> &codes) { return codes.size() > 1 || !codes.contains(QString()); };
    TableAxes axes;
    if (regions.size() > 1) {
        if (isUsed(sectors)) {
            axes.rows.push_back(gap::Axis::Sector);
        }
        if (isUsed(services)) {
            axes.rows.push_back(gap::Axis::Service);
        }
        if (isUsed(stages) || axes.rows.empty()) {
            axes.rows.push_back(gap::Axis::Stage);
        }
        if (bands.size() > 1) {
            axes.rows.push_back(gap::Axis::Band);
        }
        axes.column = gap::Axis::Region;
        return axes;
    }
    const bool hasServices = isUsed(services) && (services.size() > 1 || sectors.size() < 2);
    axes.rows.push_back(hasServices ? gap::Axis::Service : gap::Axis::Sector);
    return axes;
}

Result<Scene> chartScene(
    const QString &kind, const ChartInput &input, const text::Texts &texts, const Theme &theme)
{
    const CodeNames names(input.snapshot, texts);
    if (kind == QLatin1String("matrix")) {
        return matrix(input, names, texts, theme);
    }
    if (kind == QLatin1String("ranking")) {
        RankingInput ranking = rankingInput(input.report, input.limit);
        ranking.sub = circumstances(input, texts);
        ranking.caption = input.caption;
        return rankingScene(ranking, names, texts, theme);
    }
    if (kind == QLatin1String("coverage")) {
        return coverageScene({input.report.rollups, circumstances(input, texts), input.caption},
            names, texts, theme);
    }
    return fail(ErrorCode::UnknownName, {QStringLiteral("chart"), kind});
}

} // namespace trama::render
