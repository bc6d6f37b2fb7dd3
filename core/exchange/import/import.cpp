// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/import.h"

#include "core/base/log/log.h"
#include "core/exchange/import/import_regions.h"
#include "core/exchange/import/import_rows.h"
#include "core/exchange/import/list_duplicates.h"
#include "core/exchange/import/places/project_regions_map.h"
#include "core/exchange/mapping.h"

#include <QFileInfo>

namespace trama::exchange {

namespace {

/// Why a dry run leaves its edit: never seen outside.
const QString kDryRun = QStringLiteral("dry-run");

bool isDryRunEnd(const Result<storage::StepId> &step)
{
    return !step && step.error().code == ErrorCode::Cancelled
        && step.error().arguments == QStringList{kDryRun};
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

Result<void> importRows(storage::Project &project, storage::Writer &writer, const ImportPlan &plan,
    const SourceTable &source, const ImportOptions &options, IssueSink &issues,
    ImportReport &report)
{
    auto approximate = ApproximatePlaces::make(project, writer, options);
    if (!approximate) {
        return tl::unexpected<Error>(approximate.error());
    }
    RowImport rows(writer, plan, source, options, *std::move(approximate), issues);
    const Result<void> done = rows.run(report);
    const bool isFacility = QLatin1String(plan.entity->name) == QLatin1String("infrastructure");
    if (!done || !options.findsDuplicates || !isFacility) {
        return done;
    }
    auto duplicates = listDuplicates(project, rows.added(), options);
    if (!duplicates) {
        return tl::unexpected<Error>(duplicates.error());
    }
    report.duplicates = *std::move(duplicates);
    return {};
}

Result<void> takeRows(storage::Project &project, storage::Writer &writer, const ImportPlan &plan,
    const SourceTable &source, const ImportOptions &options, IssueSink &issues,
    ImportReport &report)
{
    Result<void> done;
    if (QLatin1String(plan.entity->name) == QLatin1String("region")) {
        done = importRegions(writer, plan, source, options, issues, report);
    } else {
        done = importRows(project, writer, plan, source, options, issues, report);
    }
    if (done && options.keepsMapping) {
        done = keepMapping(writer, mappingOf(plan, source, options));
    }
    return done && options.isDryRun ? fail(ErrorCode::Cancelled, {kDryRun}) : done;
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

} // namespace

Result<ImportReport> importFile(
    storage::Project &project, const QString &path, const ImportOptions &options)
{
    auto source = readSource(path, options);
    if (!source) {
        return tl::unexpected<Error>(source.error());
    }
    const QString file = QFileInfo(path).fileName();
    IssueSink issues(file, std::move(source->issues));
    auto plan = planImport(file, *source, options, issues);
    if (!plan) {
        Error error = plan.error();
        error.file = path;
        return tl::unexpected<Error>(error);
    }
    auto ownRegions = projectRegionsMap(project);
    if (!ownRegions) {
        return tl::unexpected<Error>(ownRegions.error());
    }
    plan->ownRegions = *std::move(ownRegions);
    plan->merged = mergedRows(project);
    ImportReport report;
    const storage::StepName name{
        QStringLiteral("step.import"), {QString::number(source->table.rowCount()), file}};
    const Result<storage::StepId> step = project.edit(name, [&](storage::Writer &writer) {
        return takeRows(project, writer, *plan, *source, options, issues, report);
    });
    if (!step && !isDryRunEnd(step)) {
        return tl::unexpected<Error>(step.error());
    }
    report.file = file;
    report.entity = QString::fromLatin1(plan->entity->name);
    report.encoding = source->encoding;
    report.separator = source->separator;
    report.decimal = QString(QLatin1Char(plan->decimal));
    report.columns = columnsOf(*plan, *source);
    report.issues = issues.take();
    note(report, options.isDryRun);
    return report;
}

} // namespace trama::exchange
