// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/import/source_table.h"

#include "core/exchange/csv/csv_reader.h"
#include "core/exchange/import/table_shape.h"
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
    const char separator = options.separator.isEmpty() ? '\0' : options.separator[0].toLatin1();
    auto csv = readCsv(path, {options.encoding, separator, options.headerRow});
    if (!csv) {
        return tl::unexpected<Error>(csv.error());
    }
    return SourceTable{std::move(csv->table), {}, csv->encoding, csv->separator,
        std::move(csv->issues), false, csv->headerRow, {}};
}

Result<SourceTable> readFile(const QString &path, const ImportOptions &options)
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
    if (isWorkbook(path)) {
        settleHeader(source, options.headerRow);
    }
    return source;
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
            options.entity = QString::fromLatin1(sheet.entity->name);
            return {};
        }
    }
    return {};
}

Result<SourceTable> readSource(const QString &path, const ImportOptions &options)
{
    auto source = readFile(path, options);
    if (source) {
        noteHeader(*source, QFileInfo(path).fileName());
        if (!options.cells.isEmpty()) {
            source->table = withCells(source->table, options.cells);
        }
    }
    return source;
}

} // namespace trama::exchange
