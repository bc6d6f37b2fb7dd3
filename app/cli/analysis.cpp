// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/analysis.h"

#include "core/base/clock.h"
#include "core/snapshot/load.h"
#include "core/snapshot/redact.h"

namespace trama::cli {

namespace {

Result<QDate> lastChange(const storage::Project &project)
{
    return project.lastStep().map([](const std::optional<storage::Step> &step) {
        return step ? step->time.date() : today();
    });
}

Result<gap::GapSettings> settingsOf(const storage::Project &project, const AnalysisOptions &options)
{
    Result<gap::GapSettings> settings = gap::settingsFrom(project.settings());
    if (!settings) {
        return settings;
    }
    const QString users = fromStd(options.users);
    settings->users = users == QLatin1String("smes") ? QStringLiteral("sme") : users;
    if (!options.asOf.empty()) {
        settings->asOf = QDate::fromString(fromStd(options.asOf), Qt::ISODate);
        if (!settings->asOf.isValid()) {
            return fail(ErrorCode::BadSetting, {QStringLiteral("--as-of"), fromStd(options.asOf)});
        }
    } else {
        const Result<QDate> last = lastChange(project);
        if (!last) {
            return tl::unexpected(last.error());
        }
        settings->asOf = *last;
    }
    return settings;
}

Result<std::optional<gap::Axis>> axisOf(const std::string &name, const char *option)
{
    if (name.empty()) {
        return std::optional<gap::Axis>();
    }
    const auto axis = gap::axisFromCode(fromStd(name));
    if (!axis) {
        return fail(ErrorCode::BadSetting, {QString::fromLatin1(option), fromStd(name)});
    }
    return axis;
}

Result<gap::GapOptions> tableOf(const AnalysisOptions &options)
{
    gap::GapOptions table;
    const auto rows = axisOf(options.rows, "--rows");
    const auto columns = axisOf(options.columns, "--columns");
    if (!rows || !columns) {
        return tl::unexpected(rows ? columns.error() : rows.error());
    }
    table.rows = *rows;
    table.columns = *columns;
    for (const std::string &text : options.filter) {
        const QString pair = fromStd(text);
        const qsizetype at = pair.indexOf(QLatin1Char('='));
        const auto axis = gap::axisFromCode(pair.left(at));
        if (at < 1 || !axis) {
            return fail(ErrorCode::BadSetting, {QStringLiteral("--filter"), pair});
        }
        table.filter[static_cast<int>(*axis)] << pair.mid(at + 1);
    }
    return table;
}

/// A name is a set of the project where one has it, else the text is a list of codes.
Result<geo::RegionSet> regionsOf(const storage::Project &project, const AnalysisOptions &options)
{
    geo::RegionChoice choice;
    choice.level = options.level;
    choice.version = fromStd(options.nuts);
    const QString text = fromStd(options.regions);
    if (!text.isEmpty()) {
        choice.set = text;
        Result<geo::RegionSet> named = geo::resolveRegions(project, choice);
        if (named || named.error().code != ErrorCode::UnknownName) {
            return named;
        }
        choice.set.clear();
        choice.codes = text.split(QLatin1Char(','), Qt::SkipEmptyParts);
    }
    return geo::resolveRegions(project, choice);
}

} // namespace

void addAnalysisOptions(Command &command, AnalysisOptions &options)
{
    command.addOption("project", options.project, "Project file")->required();
    command.addOption(
        "--regions", options.regions, "A region set of the project, or codes: NL11,BE25");
    command.addOption("--level", options.level, "Level of the regions, 0 to 3")->between(0, 3);
    command.addOption("--nuts", options.nuts, "Version of the codes: 2021, 2024");
    command
        .addOption("--users", options.users, "Whose access is judged: smes, start-up, university …")
        ->withDefault();
    command.addOption("--as-of", options.asOf,
        "Date the report speaks of, YYYY-MM-DD; the last change without it");
}

void addTableOptions(Command &command, AnalysisOptions &options)
{
    command.addOption(
        "--rows", options.rows, "Axis of the rows: region, sector, stage, service, band, trl");
    command.addOption("--columns", options.columns, "Axis of the columns");
    command.addOption("--filter", options.filter, "AXIS=CODE, as often as needed")->oneValue();
}

QString coordinatesText(const gap::NeedResult &need, const snapshot::Snapshot &snapshot)
{
    const QString region = need.at.region < 0
        ? QString()
        : snapshot.regions()[static_cast<std::size_t>(need.at.region)].code;
    return QStringList{region, need.at.sector, need.at.stage, need.at.service,
        need.at.bands.join(QLatin1Char('|'))}
        .join(QLatin1Char(','));
}

QStringList sampleNotices(const Analysis &analysis, const text::Texts &texts)
{
    return analysis.project->isSample() ? QStringList{texts.get(QStringLiteral("notice.sample"))}
                                        : QStringList();
}

Result<Analysis> analyse(const Context &context, const AnalysisOptions &options)
{
    auto project = storage::Project::open(fromStd(options.project), storage::OpenMode::ReadOnly);
    if (!project) {
        return tl::unexpected(project.error());
    }
    const auto settings = settingsOf(**project, options);
    const auto table = tableOf(options);
    if (!settings || !table) {
        return tl::unexpected(settings ? table.error() : settings.error());
    }
    auto regions = regionsOf(**project, options);
    if (!regions) {
        return tl::unexpected(regions.error());
    }
    for (const QString &note : regions->notes) {
        context.say(context.texts().get(note));
    }
    auto whole = snapshot::load(**project, *regions);
    if (!whole) {
        return tl::unexpected(whole.error());
    }
    auto report = gap::report(*whole, *settings, *table);
    if (!report) {
        return tl::unexpected(report.error());
    }
    const exchange::Audience audience = context.audienceCode();
    snapshot::Snapshot shown = snapshot::redacted(
        *whole, [audience](const QString &tier) { return exchange::isVisible(tier, audience); });
    return Analysis{std::move(*project), std::move(*regions), std::move(*whole), std::move(shown),
        std::move(*report)};
}

} // namespace trama::cli
