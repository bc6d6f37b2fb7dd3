// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/import.h"

#include "core/base/log/log.h"
#include "core/exchange/import/import_regions.h"
#include "core/exchange/import/import_rows.h"
#include "core/exchange/import/import_step.h"
#include "core/exchange/import/list_duplicates.h"
#include "core/exchange/import/places/project_regions_map.h"
#include "core/exchange/mapping.h"
#include "core/exchange/statistics/import_statistics.h"

#include <QFileInfo>

namespace trama::exchange {

namespace {

/// One table of a file on its way into the project.
struct Part {
    ImportOptions options;
    SourceTable source;
    IssueSink issues;
    std::optional<StatisticLayout> statistics; ///< then it has no plan
    ImportPlan plan;
};

Result<std::unique_ptr<Part>> readPart(
    const QString &path, const ImportOptions &options, const QString &label)
{
    auto source = readSource(path, options);
    if (!source) {
        return tl::unexpected<Error>(source.error());
    }
    IssueSink issues(label, std::move(source->issues));
    auto part
        = std::make_unique<Part>(Part{options, *std::move(source), std::move(issues), {}, {}});
    part->statistics = layoutOfStatistics(part->source, options);
    if (part->statistics) {
        part->source.issues = part->issues.take();
        return part;
    }
    auto plan = planImport(QFileInfo(path).fileName(), part->source, options, part->issues);
    if (!plan) {
        Error error = plan.error();
        error.file = path;
        return tl::unexpected<Error>(error);
    }
    part->plan = *std::move(plan);
    return part;
}

Mapping mappingOf(const ImportPlan &plan, const SourceTable &source, const ImportOptions &options)
{
    Mapping mapping{plan.file, source.table.headers, options};
    const QHash<int, QString> fields = plan.fields();
    for (int i = 0; i < mapping.headers.size(); ++i) {
        mapping.options.map.insert(mapping.headers[i], fields.value(i, QStringLiteral("")));
    }
    mapping.options.entity = QString::fromLatin1(plan.entity->name);
    return mapping;
}

Result<void> importRows(
    storage::Project &project, storage::Writer &writer, Part &part, ImportReport &report)
{
    auto approximate = ApproximatePlaces::make(project, writer, part.options);
    if (!approximate) {
        return tl::unexpected<Error>(approximate.error());
    }
    RowImport rows(
        writer, part.plan, part.source, part.options, *std::move(approximate), part.issues);
    const Result<void> done = rows.run(report);
    const bool isFacility
        = QLatin1String(part.plan.entity->name) == QLatin1String("infrastructure");
    if (!done || !part.options.findsDuplicates || !isFacility) {
        return done;
    }
    auto duplicates = listDuplicates(project, rows.added(), part.options);
    if (!duplicates) {
        return tl::unexpected<Error>(duplicates.error());
    }
    report.duplicates = *std::move(duplicates);
    return {};
}

Result<void> takeRows(
    storage::Project &project, storage::Writer &writer, Part &part, ImportReport &report)
{
    const bool isRegion = QLatin1String(part.plan.entity->name) == QLatin1String("region");
    const Result<void> done = isRegion
        ? importRegions(writer, part.plan, part.source, part.options, part.issues, report)
        : importRows(project, writer, part, report);
    return done && part.options.keepsMapping
        ? keepMapping(writer, mappingOf(part.plan, part.source, part.options))
        : done;
}

QHash<QString, QString> columnsOf(const ImportPlan &plan, const SourceTable &source)
{
    QHash<QString, QString> columns;
    const QHash<int, QString> fields = plan.fields();
    for (auto it = fields.begin(); it != fields.end(); ++it) {
        columns.insert(source.table.headers[it.key()], it.value());
    }
    return columns;
}

void note(const ImportReport &report, bool isDryRun)
{
    QHash<QString, int> issues;
    for (const Issue &issue : report.issues) {
        ++issues[issue.code];
    }
    qCInfo(log::exchange).noquote().nospace()
        << (isDryRun ? "looked at " : "imported ") << report.file << " as " << report.entity
        << ": read " << report.read << ", added " << report.added << ", updated " << report.updated
        << ", skipped " << report.skipped << ", located " << report.located << "; issues "
        << log::countsText(issues);
}

using Parts = std::vector<std::unique_ptr<Part>>;

Result<Parts> readParts(const QString &path, const ImportOptions &options)
{
    ImportOptions settled = options;
    const auto sheets = settleSheets(path, settled);
    if (!sheets) {
        return tl::unexpected<Error>(sheets.error());
    }
    Parts parts;
    const QString file = QFileInfo(path).fileName();
    for (const EntitySheet &sheet : *sheets) {
        settled.sheet = sheet.name;
        settled.entity = QString::fromLatin1(sheet.entity->name);
        auto part = readPart(path, settled, QStringLiteral("%1 [%2]").arg(file, sheet.name));
        if (!part) {
            return tl::unexpected<Error>(part.error());
        }
        parts.push_back(*std::move(part));
    }
    if (sheets->isEmpty()) {
        auto part = readPart(path, settled, file);
        if (!part) {
            return tl::unexpected<Error>(part.error());
        }
        parts.push_back(*std::move(part));
    }
    return parts;
}

/// What the plans need to know of the project, read once for all of them.
Result<void> tellOfProject(const storage::Project &project, Parts &parts)
{
    const auto ownRegions = projectRegionsMap(project);
    if (!ownRegions) {
        return tl::unexpected<Error>(ownRegions.error());
    }
    const QVector<MergedRow> merged = mergedRows(project);
    for (const auto &part : parts) {
        part->plan.ownRegions = *ownRegions;
        part->plan.merged = merged;
    }
    return {};
}

void describe(ImportReport &report, Parts &parts)
{
    const Part &first = *parts.front();
    report.file = first.plan.file;
    report.encoding = first.source.encoding;
    report.separator = first.source.separator;
    report.decimal = QString(QLatin1Char(first.plan.decimal));
    if (parts.size() == 1) {
        report.entity = QString::fromLatin1(first.plan.entity->name);
        report.columns = columnsOf(first.plan, first.source);
    }
    for (const auto &part : parts) {
        report.issues += part->issues.take();
    }
}

} // namespace

Result<ImportReport> importFile(
    storage::Project &project, const QString &path, const ImportOptions &options)
{
    auto parts = readParts(path, options);
    if (!parts) {
        return tl::unexpected<Error>(parts.error());
    }
    const QString file = QFileInfo(path).fileName();
    if (const Part &first = *parts->front(); first.statistics) {
        auto report = importStatistics(project, file, first.source, *first.statistics, options);
        if (report) {
            note(*report, options.isDryRun);
        }
        return report;
    }
    if (const Result<void> told = tellOfProject(project, *parts); !told) {
        return tl::unexpected<Error>(told.error());
    }
    qint64 rows = 0;
    for (const auto &part : *parts) {
        rows += qint64(part->source.table.rowCount());
    }
    ImportReport report;
    const Result<void> done
        = importStep(project, file, rows, options.isDryRun, [&](storage::Writer &writer) {
              Result<void> taken;
              for (const auto &part : *parts) {
                  taken = taken ? takeRows(project, writer, *part, report) : taken;
              }
              return taken;
          });
    if (!done) {
        return tl::unexpected<Error>(done.error());
    }
    describe(report, *parts);
    note(report, options.isDryRun);
    return report;
}

} // namespace trama::exchange
