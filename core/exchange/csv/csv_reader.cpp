// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/csv/csv_reader.h"

#include "core/exchange/csv/csv_dialect.h"
#include "core/exchange/csv/csv_encoding.h"
#include "core/exchange/csv/csv_parser.h"
#include "core/exchange/import/header_row.h"

#include <QFile>
#include <QFileInfo>

#include <algorithm>

namespace trama::exchange {

namespace {

constexpr qint64 kLongestFile = qint64(2) << 30; ///< bytes
constexpr std::size_t kMostColumns = 5000;
constexpr qint64 kChunk = qint64(1) << 20;

Error tooMuch(const QString &path)
{
    return {ErrorCode::ReaderFailed, {QStringLiteral("reader.too-much")}, path, 0, {}};
}

/// Of pipes and devices no size is known before they end, if they do.
Result<QByteArray> readBytes(QFile &file, const QString &path)
{
    if (file.size() > kLongestFile) {
        return tl::unexpected(tooMuch(path));
    }
    if (!file.isSequential()) {
        return file.readAll();
    }
    QByteArray bytes;
    for (QByteArray part = file.read(kChunk); !part.isEmpty(); part = file.read(kChunk)) {
        bytes += part;
        if (bytes.size() > kLongestFile) {
            return tl::unexpected(tooMuch(path));
        }
    }
    return bytes;
}

Result<QByteArray> readAll(const QString &path)
{
    const QFileInfo info(path);
    if (!info.exists()) {
        return fail(ErrorCode::FileNotFound, {}, path);
    }
    if (info.isDir()) {
        return fail(ErrorCode::IsDirectory, {}, path);
    }
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        return fail(ErrorCode::CannotRead, {file.errorString()}, path);
    }
    Result<QByteArray> bytes = readBytes(file, path);
    if (!bytes) {
        return bytes;
    }
    if (file.error() != QFileDevice::NoError) {
        return fail(ErrorCode::CannotRead, {file.errorString()}, path);
    }
    if (bytes->isEmpty()) {
        return fail(ErrorCode::EmptyFile, {}, path);
    }
    return bytes;
}

std::string_view trimmed(std::string_view text)
{
    const auto first = text.find_first_not_of(" \t");
    return first == std::string_view::npos
        ? std::string_view()
        : text.substr(first, text.find_last_not_of(" \t") - first + 1);
}

QStringList headersOf(const std::vector<std::string_view> &cells)
{
    QStringList headers;
    for (const std::string_view cell : cells) {
        const std::string_view name = trimmed(cell);
        headers.append(QString::fromUtf8(name.data(), static_cast<qsizetype>(name.size())));
    }
    return headers;
}

Issue rowIssue(const QString &file, std::size_t row, const char *code, QStringList arguments)
{
    return {file, static_cast<qint64>(row), {}, {}, Severity::Warning, QString::fromLatin1(code),
        std::move(arguments)};
}

/// A row of separators alone, as spreadsheets leave below a list.
bool isBlank(const std::vector<std::string_view> &cells)
{
    return std::all_of(
        cells.begin(), cells.end(), [](std::string_view cell) { return trimmed(cell).empty(); });
}

struct RowDoubt {
    bool hadOpenQuote = false;
    bool mayHoldNul = false; ///< somewhere in the file
};

void takeRow(
    CsvTable &csv, std::vector<std::string_view> &cells, const QString &file, RowDoubt doubt)
{
    const std::size_t width = static_cast<std::size_t>(csv.table.headers.size());
    const std::size_t row = csv.table.rowCount() + 1;
    // Cells beyond the last header that hold nothing are trailing separators, not data.
    while (cells.size() > width && trimmed(cells.back()).empty()) {
        cells.pop_back();
    }
    if (cells.size() != width || doubt.hadOpenQuote) {
        csv.issues.append(rowIssue(
            file, row, "ragged-row", {QString::number(cells.size()), QString::number(width)}));
    }
    std::string withoutNul;
    for (const std::string_view cell : cells) {
        if (!doubt.mayHoldNul || cell.find('\0') == std::string_view::npos) {
            csv.table.addCell(cell);
            continue;
        }
        withoutNul.assign(cell);
        std::erase(withoutNul, '\0');
        csv.table.addCell(withoutNul);
        csv.issues.append(rowIssue(file, row, "lost-letters", {QStringLiteral("NUL")}));
    }
    csv.table.endRow();
}

/// The rows that are not blank, up to the one that names the columns and those that tell which it
/// is.
std::vector<std::vector<std::string>> firstRows(CsvParser parser, int headerRow)
{
    const std::size_t count = std::max(kRowsForHeader, static_cast<std::size_t>(headerRow));
    std::vector<std::vector<std::string>> rows;
    std::vector<std::string_view> cells;
    while (rows.size() < count && parser.next(cells)) {
        if (!isBlank(cells)) {
            rows.emplace_back(cells.begin(), cells.end());
        }
    }
    return rows;
}

void noteEncoding(CsvTable &csv, const DecodedText &text, const QString &file)
{
    if (text.isGuessed || text.hasLostLetters) {
        csv.issues.append(Issue{file, 0, {}, text.encoding,
            text.hasLostLetters ? Severity::Warning : Severity::Note, QStringLiteral("encoding"),
            {text.encoding}});
    }
}

} // namespace

Result<CsvTable> readCsv(const QString &path, const CsvOptions &options)
{
    auto bytes = readAll(path);
    if (!bytes) {
        return tl::unexpected<Error>(bytes.error());
    }
    if (isBinary(*bytes)) {
        return fail(ErrorCode::UnknownFormat, {}, path);
    }
    auto text = decodeText(std::move(*bytes), options.encoding);
    if (!text) {
        return tl::unexpected<Error>(text.error());
    }
    const QString file = QFileInfo(path).fileName();
    std::string_view utf8(text->utf8.constData(), static_cast<std::size_t>(text->utf8.size()));
    char separator = options.separator;
    utf8.remove_prefix(separatorLine(utf8, separator));
    separator = separator == '\0' ? detectSeparator(utf8) : separator;

    CsvTable csv;
    csv.encoding = text->encoding;
    csv.separator = QString(QLatin1Char(separator));
    noteEncoding(csv, *text, file);
    CsvParser parser(utf8, separator);
    const auto first = firstRows(parser, options.headerRow);
    if (first.empty()) {
        return fail(ErrorCode::EmptyFile, {}, path);
    }
    const std::size_t header = options.headerRow == 0
        ? likelyHeader(first)
        : std::min(static_cast<std::size_t>(options.headerRow), first.size()) - 1;
    csv.headerRow = static_cast<int>(header) + 1;
    std::vector<std::string_view> cells;
    for (std::size_t row = 0; row <= header && parser.next(cells);) {
        row += isBlank(cells) ? 0 : 1;
    }
    if (cells.size() > kMostColumns) {
        return tl::unexpected(tooMuch(path));
    }
    csv.table.headers = headersOf(cells);
    csv.table.reserve(utf8.size(), utf8.size() / 8);
    const bool mayHoldNul = utf8.find('\0') != std::string_view::npos;
    for (std::size_t read = 0; parser.next(cells); ++read) {
        if (read % kRowsBetweenLooks == 0 && options.cancelled != nullptr && *options.cancelled) {
            return fail(ErrorCode::Cancelled, {}, path);
        }
        if (!isBlank(cells)) {
            takeRow(csv, cells, file, {parser.hadOpenQuote(), mayHoldNul});
        }
    }
    return csv;
}

} // namespace trama::exchange
