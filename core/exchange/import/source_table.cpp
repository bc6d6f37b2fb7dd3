// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/import/source_table.h"

#include "core/exchange/csv/csv_reader.h"
#include "core/exchange/reader_client.h"

#include <QFileInfo>

namespace trama::exchange {

namespace {

bool isText(const QString &path)
{
    static const QStringList kEndings{
        QStringLiteral("csv"), QStringLiteral("tsv"), QStringLiteral("txt"), QStringLiteral("tab")};
    const QString ending = QFileInfo(path).suffix().toLower();
    return ending.isEmpty() || kEndings.contains(ending);
}

Result<SourceTable> readText(const QString &path, const ImportOptions &options)
{
    auto csv = readCsv(path, {options.encoding, '\0'});
    if (!csv) {
        return tl::unexpected<Error>(csv.error());
    }
    return SourceTable{std::move(csv->table), {}, csv->encoding, csv->separator,
        std::move(csv->issues), false, {}};
}

} // namespace

Result<QVector<EntitySheet>> settleSheets(const QString &path, ImportOptions &options)
{
    if (!isWorkbook(path) || !QFileInfo(path).isFile()) {
        return {};
    }
    ReaderOptions reading;
    reading.listsLayersOnly = true;
    reading.cancelled = options.cancelled;
    const auto listed = readWithWorker(path, reading);
    if (!listed) {
        return tl::unexpected<Error>(listed.error());
    }
    const QVector<EntitySheet> sheets = entitySheets(listed->layers);
    const QString asked = options.layer.isEmpty() ? options.sheet : options.layer;
    if (sheets.isEmpty()) {
        return sheets;
    }
    if (options.isWhole && asked.isEmpty() && options.entity.isEmpty() && options.map.isEmpty()) {
        return sheets;
    }
    for (const EntitySheet &sheet : sheets) {
        const bool isOfEntity
            = options.entity.isEmpty() || options.entity == QLatin1String(sheet.entity->name);
        if (asked.isEmpty() ? isOfEntity : asked == sheet.name) {
            options.sheet = sheet.name;
            if (options.entity.isEmpty()) {
                options.entity = QString::fromLatin1(sheet.entity->name);
            }
            return {};
        }
    }
    return {};
}

Result<SourceTable> readSource(const QString &path, const ImportOptions &options)
{
    if (isText(path) || QFileInfo(path).isDir() || !QFileInfo::exists(path)) {
        return readText(path, options);
    }
    ReaderOptions reading;
    reading.layer = options.layer.isEmpty() ? options.sheet : options.layer;
    reading.cancelled = options.cancelled;
    auto read = readWithWorker(path, reading);
    if (!read) {
        return tl::unexpected<Error>(read.error());
    }
    SourceTable source;
    source.table = std::move(read->table);
    source.wkb = std::move(read->wkb);
    source.layers = std::move(read->layers);
    source.encoding = QStringLiteral("UTF-8");
    source.isVerbatim = !isWorkbook(path);
    if (read->recoded > 0) {
        source.issues.append(Issue{QFileInfo(path).fileName(), 0, {}, {}, Severity::Warning,
            QStringLiteral("encoding"), {QStringLiteral("ISO-8859-1")}});
    }
    return source;
}

} // namespace trama::exchange
