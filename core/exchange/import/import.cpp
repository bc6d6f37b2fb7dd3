// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/import.h"

#include "core/base/log/log.h"
#include "core/exchange/import/import_regions.h"
#include "core/exchange/import/import_rows.h"
#include "core/exchange/import/import_step.h"
#include "core/exchange/import/places/project_regions_map.h"
#include "core/exchange/statistics/import_statistics.h"

#include <QFileInfo>

namespace trama::exchange {

namespace {

Result<void> takeRows(storage::Writer &writer, const ImportPlan &plan, const SourceTable &source,
    const ImportOptions &options, IssueSink &issues, ImportReport &report)
{
    if (QLatin1String(plan.entity->name) == QLatin1String("region")) {
        return importRegions(writer, plan, source, options, issues, report);
    }
    return RowImport(writer, plan, source, options, issues).run(report);
}

QHash<QString, QString> columnsOf(const ImportPlan &plan, const SourceTable &source)
{
    QHash<QString, QString> columns;
    for (const ColumnUse &use : plan.uses) {
        columns.insert(use.header, use.field);
    }
    for (const ColumnUse &use : plan.serviceUses) {
        columns.insert(use.header, QStringLiteral("service.") + use.field);
    }
    const std::pair<int, const char *> special[]{{plan.uuid, "uuid"}, {plan.lat, "lat"},
        {plan.lon, "lon"}, {plan.from, "from"}, {plan.to, "to"}};
    for (const auto &[column, field] : special) {
        if (column >= 0) {
            columns.insert(source.table.headers[column], QString::fromLatin1(field));
        }
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
    if (const auto layout = layoutOfStatistics(*source, options)) {
        auto report = importStatistics(project, file, *source, *layout, options);
        if (report) {
            note(*report, options.isDryRun);
        }
        return report;
    }
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
    ImportReport report;
    const Result<void> done = importStep(project, file, qint64(source->table.rowCount()),
        options.isDryRun, [&](storage::Writer &writer) {
            return takeRows(writer, *plan, *source, options, issues, report);
        });
    if (!done) {
        return tl::unexpected<Error>(done.error());
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
