// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/import/source_table.h"

#include "core/exchange/csv/csv_reader.h"
#include "core/exchange/import/table_shape.h"
#include "core/exchange/reader_client.h"

#include <QFile>
#include <QFileInfo>

#include <string>
#include <string_view>

namespace trama::exchange {

namespace {

using namespace std::string_view_literals;

bool isNamedText(const QString &path)
{
    static const QStringList kEndings{
        QStringLiteral("csv"), QStringLiteral("tsv"), QStringLiteral("txt"), QStringLiteral("tab")};
    const QString ending = QFileInfo(path).suffix().toLower();
    return ending.isEmpty() || kEndings.contains(ending);
}

/// True where the first bytes are those of a kind that the worker reads, whatever the name says.
bool isOfWorker(std::string_view head)
{
    for (const std::string_view magic : {"PK\3\4"sv, "SQLite format 3\0"sv, "\0\0\x27\x0a"sv}) {
        if (head.starts_with(magic)) {
            return true;
        }
    }
    if (head.starts_with("\xef\xbb\xbf"sv)) {
        head.remove_prefix(3);
    }
    std::string signs;
    for (const char c : head) {
        if (c != ' ' && c != '\t' && c != '\r' && c != '\n' && signs.size() < 5) {
            signs += c;
        }
    }
    return signs.starts_with("{\"") || signs.starts_with("[{") || signs.starts_with("<?xml")
        || signs.starts_with("<kml") || signs.starts_with("<!DOC") || signs.starts_with("<html");
}

std::string headOf(const QString &path)
{
    QFile file(path);
    const bool isOpen = QFileInfo(path).isFile() && file.open(QIODevice::ReadOnly);
    return isOpen ? file.read(1024).toStdString() : std::string();
}

Result<SourceTable> readText(const QString &path, const ImportOptions &options)
{
    const char separator = options.separator.isEmpty() ? '\0' : options.separator[0].toLatin1();
    auto csv = readCsv(path, {options.encoding, separator, options.headerRow, options.cancelled});
    if (!csv) {
        return tl::unexpected<Error>(csv.error());
    }
    return SourceTable{std::move(csv->table), {}, csv->encoding, csv->separator,
        std::move(csv->issues), false, csv->headerRow, {}};
}

Issue aboutFile(const QString &file, Severity severity, const char *code, QStringList arguments)
{
    return {file, 0, {}, {}, severity, QString::fromLatin1(code), std::move(arguments)};
}

Result<SourceTable> readFile(const QString &path, const ImportOptions &options)
{
    const bool isMisnamed = isNamedText(path) && isOfWorker(headOf(path));
    const bool isFile = QFileInfo::exists(path) && !QFileInfo(path).isDir();
    if (!isFile || (isNamedText(path) && !isMisnamed)) {
        return readText(path, options);
    }
    ReaderOptions reading;
    reading.layer = options.layer.isEmpty() ? options.sheet : options.layer;
    reading.encoding = options.encoding;
    reading.cancelled = options.cancelled;
    auto read = readWithWorker(path, reading);
    if (!read) {
        return tl::unexpected<Error>(read.error());
    }
    const QString file = QFileInfo(path).fileName();
    SourceTable source;
    source.table = std::move(read->table);
    source.wkb = std::move(read->wkb);
    source.layers = std::move(read->layers);
    source.encoding = QStringLiteral("UTF-8");
    source.isVerbatim = !isWorkbook(path);
    if (isMisnamed) {
        source.issues.append(aboutFile(file, Severity::Note, "other-kind", {}));
    }
    if (source.layers.size() > 1 && reading.layer.isEmpty()) {
        source.issues.append(aboutFile(file, Severity::Note, "one-of-lists",
            {QString::number(source.layers.size()), read->layer}));
    }
    if (read->recoded > 0) {
        source.issues.append(
            aboutFile(file, Severity::Warning, "encoding", {QStringLiteral("windows-1252")}));
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
