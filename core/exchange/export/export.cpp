// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/export.h"

#include "core/base/clock.h"
#include "core/base/log/log.h"
#include "core/exchange/export/csv_writer.h"
#include "core/exchange/export/geojson_writer.h"
#include "core/exchange/export/graphml_writer.h"
#include "core/exchange/export/target.h"
#include "core/exchange/export/xlsx/xlsx_writer.h"
#include "core/geo/credits.h"
#include "core/storage/export_geopackage.h"

#include <QFileInfo>
#include <QSaveFile>

namespace trama::exchange {

namespace {

QString formatOf(const QString &path, const ExportOptions &options)
{
    const QString ending = QFileInfo(path).suffix().toLower();
    const QString format = options.format.isEmpty() ? ending : options.format;
    return format == QLatin1String("json") ? QStringLiteral("geojson") : format;
}

/// What one export writes, and to whom.
struct Job {
    const storage::Project &project;
    QString path;
    QString format;
    const domain::Entity *entity; ///< nullptr = every table
    const Disclosure &disclosure;
    const ExportOptions &options;
    text::Texts texts;
};

/// Texts beside cells that only text can hold.
Result<qint64> unreadCount(const Job &job)
{
    qint64 count = 0;
    for (const domain::Entity &entity : domain::entities()) {
        const bool isMeant = job.entity == nullptr || job.entity == &entity;
        const storage::UnreadCells cells
            = isMeant ? storage::unreadCells(job.project, entity) : storage::UnreadCells();
        for (auto row = cells.cbegin(); row != cells.cend(); ++row) {
            count += job.disclosure.isWithheld(entity.name, row.key()) ? 0 : row->size();
        }
    }
    return count;
}

Result<void> save(QSaveFile &file, const Result<void> &written)
{
    if (!written) {
        file.cancelWriting();
        Error error = written.error();
        error.file = error.code == ErrorCode::CannotWrite ? file.fileName() : error.file;
        return tl::unexpected<Error>(error);
    }
    return file.commit() ? Result<void>()
                         : fail(ErrorCode::CannotWrite, {file.errorString()}, file.fileName());
}

Result<qint64> writeTable(const Job &job)
{
    auto rows = ExportRows::make(job.project, *job.entity, job.disclosure, job.options);
    if (!rows) {
        return tl::unexpected<Error>(rows.error());
    }
    QSaveFile file(job.path);
    if (!file.open(QIODevice::WriteOnly)) {
        return fail(ErrorCode::CannotWrite, {file.errorString()}, job.path);
    }
    const bool isCsv = job.format == QLatin1String("csv");
    return save(file, isCsv ? writeCsv(file, *rows, job.options) : writeGeoJson(file, *rows))
        .map([&] { return rows->count(); });
}

Result<qint64> writeGraph(const Job &job, QVector<ExportNote> &notes)
{
    QSaveFile file(job.path);
    if (!file.open(QIODevice::WriteOnly)) {
        return fail(ErrorCode::CannotWrite, {file.errorString()}, job.path);
    }
    const auto counts = writeGraphMl(file, job.project, job.disclosure, job.options);
    const Result<void> saved
        = save(file, counts ? Result<void>() : tl::unexpected<Error>(counts.error()));
    if (!saved) {
        return tl::unexpected<Error>(saved.error());
    }
    notes.append({QStringLiteral("export.note.ends"), counts->withoutEnds});
    notes.append({QStringLiteral("export.note.control"), counts->replaced});
    return counts->nodes + counts->edges;
}

Result<QStringList> noticesOf(const Job &job)
{
    const Result<QStringList> credits = geo::outlineCredits(job.project);
    if (!credits) {
        return tl::unexpected<Error>(credits.error());
    }
    QStringList notices;
    for (const QString &key :
        (job.project.isSample() ? QStringList{QStringLiteral("notice.sample")} : QStringList())
            + *credits) {
        notices.append(job.texts.get(key));
    }
    return notices;
}

/// The date the data last changed, so that the same data gives the same bytes.
Result<QDateTime> momentOf(const storage::Project &project)
{
    const auto step = project.lastStep();
    if (!step) {
        return tl::unexpected<Error>(step.error());
    }
    const bool isSet = qEnvironmentVariableIsSet("SOURCE_DATE_EPOCH");
    return isSet ? now()
        : *step  ? (*step)->time
                 : QDateTime(QDate(1980, 1, 1), QTime(0, 0), Qt::UTC);
}

Result<qint64> writeBook(const Job &job)
{
    const auto notices = noticesOf(job);
    const auto moment = momentOf(job.project);
    if (!notices || !moment) {
        return tl::unexpected<Error>(notices ? moment.error() : notices.error());
    }
    WorkbookContents contents{{}, *notices, *moment, 0};
    for (const domain::Entity &entity : domain::entities()) {
        const auto all = job.project.count(entity);
        if (!all) {
            return tl::unexpected<Error>(all.error());
        }
        const bool hasRows = *all > job.disclosure.withheldCount(entity.name);
        if (job.entity == nullptr ? hasRows : job.entity == &entity) {
            contents.entities.append(&entity);
            contents.rows += *all;
        }
    }
    return writeWorkbook(job.project, job.path, contents, job.disclosure, job.options);
}

Result<qint64> writePackage(const Job &job)
{
    storage::PackageContents contents;
    contents.hasRow = [&](const domain::Entity &entity, storage::Key key) {
        return (job.entity == nullptr || job.entity == &entity)
            && !job.disclosure.isWithheld(entity.name, key);
    };
    contents.hasField = [&](const domain::Entity &entity, const domain::Field &field) {
        return !job.disclosure.isWithheldField(entity, field);
    };
    contents.isCancelled
        = [&] { return job.options.cancelled != nullptr && job.options.cancelled->load(); };
    contents.typeName = [&](const QString &type) {
        return job.texts.term(QStringLiteral("facility_type"), type);
    };
    const auto notices = noticesOf(job);
    if (!notices) {
        return tl::unexpected<Error>(notices.error());
    }
    contents.notice = notices->join(QStringLiteral(". "));
    return storage::writeGeoPackage(job.project, job.path, contents);
}

Result<qint64> write(const Job &job, QVector<ExportNote> &notes)
{
    if (job.format == QLatin1String("graphml")) {
        return writeGraph(job, notes);
    }
    if (job.format == QLatin1String("xlsx")) {
        return writeBook(job);
    }
    return job.format == QLatin1String("gpkg") ? writePackage(job) : writeTable(job);
}

bool holdsUnread(const QString &format)
{
    return format == QLatin1String("csv") || format == QLatin1String("xlsx");
}

} // namespace

bool holdsEveryTable(const QString &format)
{
    return format == QLatin1String("xlsx") || format == QLatin1String("gpkg")
        || format == QLatin1String("graphml");
}

Result<ExportReport> exportTo(
    const storage::Project &project, const QString &path, const ExportOptions &options)
{
    const QString format = formatOf(path, options);
    const bool isWhole = holdsEveryTable(format)
        && (options.entity.isEmpty() || format == QLatin1String("graphml"));
    if (!holdsEveryTable(format) && format != QLatin1String("csv")
        && format != QLatin1String("geojson")) {
        return fail(ErrorCode::UnknownFormat, {format}, path);
    }
    const QString name
        = options.entity.isEmpty() ? QStringLiteral("infrastructure") : options.entity;
    const domain::Entity *entity = domain::findEntity(name);
    if (entity == nullptr) {
        return fail(ErrorCode::UnknownEntity, {name});
    }
    const Result<void> target = checkTarget(path);
    if (!target) {
        return tl::unexpected<Error>(target.error());
    }
    const QString own = QFileInfo(project.path()).canonicalFilePath();
    if (!own.isEmpty() && own == QFileInfo(path).canonicalFilePath()) {
        return fail(ErrorCode::CannotWrite, {QStringLiteral("export.own-file")}, path);
    }
    const bool asksForPersons = !options.entity.isEmpty() && domain::isPersonal(*entity);
    const auto disclosure = Disclosure::make(project, options.audience, asksForPersons);
    if (!disclosure) {
        return tl::unexpected<Error>(disclosure.error());
    }
    const Job job{project, path, format, isWhole ? nullptr : entity, *disclosure, options,
        text::Texts(options.language)};
    ExportReport report{path, isWhole ? QString() : name};
    const Result<qint64> rows = write(job, report.notes);
    const auto unread = holdsUnread(format) ? Result<qint64>(0) : unreadCount(job);
    if (!rows || !unread) {
        return tl::unexpected<Error>(rows ? unread.error() : rows.error());
    }
    report.rows = *rows;
    report.notes.append({QStringLiteral("export.note.unread"), *unread});
    report.notes.removeIf([](const ExportNote &note) { return note.count == 0; });
    for (const domain::Entity &withheld : domain::entities()) {
        const bool isMeant = isWhole ? job.format != QLatin1String("graphml") || isOfGraph(withheld)
                                     : &withheld == entity;
        report.withheld += isMeant ? disclosure->withheldCount(withheld.name) : 0;
    }
    qCInfo(log::exchange).noquote().nospace()
        << "exported " << QFileInfo(path).fileName() << ": " << report.entity << ", rows "
        << report.rows << ", withheld " << report.withheld;
    return report;
}

Result<QVector<ExportCount>> countForExport(
    const storage::Project &project, Audience audience, bool withPersons)
{
    const auto disclosure = Disclosure::make(project, audience, withPersons);
    if (!disclosure) {
        return tl::unexpected<Error>(disclosure.error());
    }
    QVector<ExportCount> counts;
    for (const domain::Entity &entity : domain::entities()) {
        const auto all = project.count(entity);
        if (!all) {
            return tl::unexpected<Error>(all.error());
        }
        const qint64 withheld = disclosure->withheldCount(entity.name);
        counts.append({QString::fromLatin1(entity.name), *all - withheld, withheld});
    }
    return counts;
}

} // namespace trama::exchange
