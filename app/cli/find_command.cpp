// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/analysis.h"
#include "app/cli/output.h"
#include "core/find/find.h"

#include <QJsonObject>

#include <cmath>

namespace trama::cli {

namespace {

struct Arguments {
    AnalysisOptions analysis;
    std::string sector;
    std::string stage;
    std::string service;
    int trl = 0;
    std::string at;
};

Result<find::Search> searchOf(const Arguments &arguments, const geo::RegionSet &regions)
{
    find::Search search;
    search.sector = fromStd(arguments.sector);
    search.stage = fromStd(arguments.stage);
    search.service = fromStd(arguments.service);
    search.trl = arguments.trl;
    if (arguments.at.empty()) {
        return search;
    }
    const QStringList parts = fromStd(arguments.at).split(QLatin1Char(','));
    bool hasLon = false;
    bool hasLat = false;
    search.lon = parts.value(0).toDouble(&hasLon);
    search.lat = parts.value(1).toDouble(&hasLat);
    if (parts.size() != 2 || !hasLon || !hasLat || std::abs(search.lon) > 180
        || std::abs(search.lat) > 90) {
        return fail(ErrorCode::BadSetting, {QStringLiteral("--at"), fromStd(arguments.at)});
    }
    search.region = regions.locate(search.lon, search.lat);
    return search;
}

QString openCode(snapshot::TriState open)
{
    return open == snapshot::TriState::Yes ? QStringLiteral("yes") : QStringLiteral("unknown");
}

void findFacilities(Context &context, const Arguments &arguments)
{
    const Result<Analysis> analysis = analyse(context, arguments.analysis);
    if (!analysis) {
        return context.report(analysis.error());
    }
    const auto search = searchOf(arguments, analysis->regions);
    if (!search) {
        return context.report(search.error());
    }
    const text::Texts texts = context.texts();
    const gap::GapSettings &settings = analysis->report.settings;
    QJsonArray facilities;
    Rows rows;
    rows.header
        = QStringLiteral("uuid name region minutes open trl_fit free_capacity price reasons")
              .split(QLatin1Char(' '));
    for (const find::Match &match : find::find(analysis->shown, settings, *search).matches) {
        if (match.uuid.isNull()) {
            continue; // the audience may not know of it
        }
        const QStringList reasons = find::reasons(match, *search, settings, texts);
        const QString region
            = analysis->shown.regions()[static_cast<std::size_t>(match.region)].code;
        const QList<QJsonValue> line{match.uuid.toString(QUuid::WithoutBraces), match.name, region,
            number(match.minutes), openCode(match.open), find::code(match.trlFit),
            number(match.freeCapacity), number(match.price), reasons.join(QStringLiteral("; "))};
        QJsonObject facility;
        for (qsizetype i = 0; i < line.size(); ++i) {
            facility.insert(rows.header[i], line[i]);
        }
        facility.insert(QStringLiteral("reasons"), array(reasons));
        facilities.append(facility);
        rows.rows.push_back(line);
    }
    print(context, {{QStringLiteral("facilities"), facilities}}, rows);
}

} // namespace

void addFind(Command &app, Context &context)
{
    const auto arguments = std::make_shared<Arguments>();
    Command *command = app.addCommand(
        "find", "Find facilities for a firm, inside and outside its region, with the reasons");
    addAnalysisOptions(*command, arguments->analysis);
    command->addOption("--sector", arguments->sector, "Sector, by its code");
    command->addOption("--stage", arguments->stage, "Stage of a chain, by its code");
    command->addOption("--service", arguments->service, "Kind of service, by its code");
    command->addOption("--trl", arguments->trl, "Technology readiness level, 1 to 9")
        ->between(1, 9);
    command->addOption("--at", arguments->at, "Where the firm is: LON,LAT");
    addCommonOptions(*command, context);
    addAudienceOption(*command, context);
    command->onRun([&context, arguments] { findFacilities(context, *arguments); });
}

} // namespace trama::cli
