// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/export.h"

#include "core/base/log/log.h"
#include "core/exchange/export/csv_writer.h"
#include "core/exchange/export/geojson_writer.h"
#include "core/geo/credits.h"
#include "core/storage/export_geopackage.h"

#include <QDir>
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

/// Where the file would stand: a folder that is missing or a directory of that name is said before
/// any work.
Result<void> checkTarget(const QString &path)
{
    const QFileInfo info(path);
    if (info.isDir()) {
        return fail(ErrorCode::IsDirectory, {}, path);
    }
    if (!info.absoluteDir().exists()) {
        return fail(ErrorCode::FileNotFound, {}, info.absolutePath());
    }
    return {};
}

Result<qint64> writeTable(const QString &path, const QString &format, const ExportTable &table,
    const ExportOptions &options)
{
    QSaveFile file(path);
    const bool isOpen = file.open(QIODevice::WriteOnly);
    const bool isWritten = isOpen
        && (format == QLatin1String("csv") ? writeCsv(file, table, options)
                                           : writeGeoJson(file, table));
    if (!isWritten || !file.commit()) {
        const QString reason = file.errorString();
        file.cancelWriting();
        return fail(ErrorCode::CannotWrite, {reason}, path);
    }
    return table.rows.size();
}

Result<qint64> writePackage(const storage::Project &project, const QString &path,
    const Disclosure &disclosure, const domain::Entity *only, const text::Texts &texts)
{
    storage::PackageContents contents;
    contents.hasRow = [&](const domain::Entity &entity, storage::Key key) {
        return (only == nullptr || only == &entity) && !disclosure.isWithheld(entity.name, key);
    };
    contents.hasField = [&](const domain::Entity &entity, const domain::Field &field) {
        return !disclosure.isWithheldField(entity, field);
    };
    const Result<QStringList> credits = geo::outlineCredits(project);
    if (!credits) {
        return tl::unexpected<Error>(credits.error());
    }
    QStringList notices;
    for (const QString &key :
        (project.isSample() ? QStringList{QStringLiteral("notice.sample")} : QStringList())
            + *credits) {
        notices.append(texts.get(key));
    }
    contents.notice = notices.join(QStringLiteral(". "));
    return storage::writeGeoPackage(project, path, contents);
}

} // namespace

Result<ExportReport> exportTo(
    const storage::Project &project, const QString &path, const ExportOptions &options)
{
    const QString format = formatOf(path, options);
    const bool isPackage = format == QLatin1String("gpkg");
    if (!isPackage && format != QLatin1String("csv") && format != QLatin1String("geojson")) {
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
    const bool asksForPersons = !options.entity.isEmpty() && domain::isPersonal(*entity);
    const auto disclosure = Disclosure::make(project, options.audience, asksForPersons);
    if (!disclosure) {
        return tl::unexpected<Error>(disclosure.error());
    }
    ExportReport report{path, name, 0, disclosure->withheldCount(entity->name)};
    Result<qint64> rows = 0;
    if (isPackage) {
        rows = writePackage(project, path, *disclosure, options.entity.isEmpty() ? nullptr : entity,
            text::Texts(options.language));
    } else {
        const auto table = exportTable(project, *entity, *disclosure, options);
        rows = table ? writeTable(path, format, *table, options)
                     : tl::unexpected<Error>(table.error());
    }
    if (!rows) {
        return tl::unexpected<Error>(rows.error());
    }
    report.rows = *rows;
    qCInfo(log::exchange).noquote().nospace()
        << "exported " << QFileInfo(path).fileName() << ": " << name << ", rows " << report.rows
        << ", withheld " << report.withheld;
    if (isPackage && options.entity.isEmpty()) {
        report.entity.clear();
        report.withheld = 0;
        for (const QSet<storage::Key> &keys : disclosure->withheld()) {
            report.withheld += keys.size();
        }
    }
    return report;
}

} // namespace trama::exchange
