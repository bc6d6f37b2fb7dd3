// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/gaps_json.h"
#include "core/gap/sentences.h"

#include <cstdio>

namespace trama::cli {

namespace {

struct Arguments {
    AnalysisOptions analysis;
    std::string explain;
};

const gap::NeedResult *findNeed(const Analysis &analysis, QString wanted)
{
    bool isRank = false;
    const int rank = wanted.toInt(&isRank);
    if (isRank && rank >= 1 && rank <= static_cast<int>(analysis.report.needs.size())) {
        return &analysis.report.needs[static_cast<std::size_t>(rank) - 1];
    }
    while (wanted.count(QLatin1Char(',')) < 4) {
        wanted += QLatin1Char(',');
    }
    for (const gap::NeedResult &need : analysis.report.needs) {
        if (coordinatesText(need, analysis.snapshot) == wanted) {
            return &need;
        }
    }
    return nullptr;
}

QString explanation(const gap::NeedResult &need, const Analysis &analysis, const text::Texts &texts)
{
    const gap::GapSettings &settings = analysis.report.settings;
    QStringList lines{gap::needName(need, texts), QString(),
        gap::reason(need, analysis.shown, settings, texts),
        gap::adviceText(need, analysis.shown, settings, texts), QString()};
    for (const snapshot::Key key : need.facilities) {
        const auto at = analysis.shown.find(key);
        const auto &chunk = *analysis.shown.chunks()[static_cast<std::size_t>(at.chunk)];
        if (!chunk.uuid[at.row].isNull()) {
            lines << QStringLiteral("%1  %2").arg(
                chunk.uuid[at.row].toString(QUuid::WithoutBraces), chunk.name(at.row));
        }
    }
    lines << QString() << gap::methodCard(analysis.report, texts);
    return lines.join(QLatin1Char('\n'));
}

void explainNeed(Context &context, Analysis &analysis, const QString &wanted)
{
    const gap::NeedResult *need = findNeed(analysis, wanted);
    if (need == nullptr) {
        return context.report(
            Error{ErrorCode::UnknownName, {QStringLiteral("need"), wanted}, {}, 0, {}});
    }
    const gap::NeedResult only = *need;
    analysis.report.needs = {only};
    if (context.outputFormat() == Format::Table) {
        for (const QString &notice : sampleNotices(analysis, context.texts())) {
            context.say(notice);
        }
        const QByteArray text = explanation(only, analysis, context.texts()).toUtf8();
        std::fprintf(stdout, "%s\n", text.constData());
        return;
    }
    const text::Texts texts = context.texts();
    print(context, gapsJson(analysis, texts), gapRows(analysis, texts));
}

/// What a person reads in a terminal: the table of needs without the long texts.
Rows shortRows(const Analysis &analysis, const text::Texts &texts)
{
    Rows rows;
    rows.header = QStringLiteral("# region need class n_open target cov g g_left advice")
                      .split(QLatin1Char(' '));
    int rank = 0;
    for (const gap::NeedResult &need : analysis.report.needs) {
        const QString region = need.at.region < 0
            ? QString()
            : analysis.snapshot.regions()[static_cast<std::size_t>(need.at.region)].code;
        rows.rows.push_back({++rank, region, gap::needName(need, texts),
            texts.get(QStringLiteral("class.") + gap::code(need.gapClass)), need.supply.nOpen,
            need.target, number(need.cov), number(need.g), number(need.gLeft),
            need.advice.empty() ? QJsonValue()
                                : QJsonValue(texts.get(
                                    QStringLiteral("advice.") + gap::code(need.advice.front())))});
    }
    return rows;
}

void showGaps(Context &context, const Arguments &arguments)
{
    Result<Analysis> analysis = analyse(context, arguments.analysis);
    if (!analysis) {
        return context.report(analysis.error());
    }
    if (!arguments.explain.empty()) {
        return explainNeed(context, *analysis, fromStd(arguments.explain));
    }
    const text::Texts texts = context.texts();
    if (analysis->report.unplaced > 0) {
        context.say(texts.plural(QStringLiteral("cli.gaps.unplaced"), analysis->report.unplaced));
    }
    if (context.outputFormat() == Format::Table) {
        for (const QString &notice : sampleNotices(*analysis, texts)) {
            context.say(notice);
        }
        return print(context, {}, shortRows(*analysis, texts));
    }
    print(context, gapsJson(*analysis, texts), gapRows(*analysis, texts));
}

} // namespace

void addGaps(Command &app, Context &context)
{
    const auto arguments = std::make_shared<Arguments>();
    Command *command = app.addCommand("gaps", "Judge what is needed against what is there");
    addAnalysisOptions(*command, arguments->analysis);
    addTableOptions(*command, arguments->analysis);
    command->addOption("--explain", arguments->explain,
        "One need in sentences: its rank, or REGION,SECTOR,STAGE,SERVICE,BANDS with empty parts "
        "for any");
    addCommonOptions(*command, context);
    addAudienceOption(*command, context);
    command->onRun([&context, arguments] { showGaps(context, *arguments); });
}

} // namespace trama::cli
