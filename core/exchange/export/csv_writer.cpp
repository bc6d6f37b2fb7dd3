// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/export/csv_writer.h"

#include <QLocale>

#include <algorithm>

namespace trama::exchange {

namespace {

constexpr qsizetype kBlock = qsizetype(256) * 1024;

class CsvText {
public:
    explicit CsvText(const ExportOptions &options)
    {
        const bool isPortuguese
            = options.isForPeople && options.language == text::Language::Portuguese;
        m_separator = isPortuguese ? ';' : ',';
        m_decimal = isPortuguese ? ',' : '.';
    }

    void add(const QVariant &value)
    {
        if (m_hasCells) {
            m_line += m_separator;
        }
        m_hasCells = true;
        switch (value.typeId()) {
        case QMetaType::Double:
            addNumber(value.toDouble());
            break;
        case QMetaType::LongLong:
            m_line += QByteArray::number(value.toLongLong());
            break;
        default:
            addText(guardedText(value.toString()).toUtf8());
        }
    }

    QByteArray endLine()
    {
        m_hasCells = false;
        m_line += "\r\n";
        return std::exchange(m_line, QByteArray());
    }

private:
    void addNumber(double value)
    {
        QByteArray number = QByteArray::number(value, 'g', QLocale::FloatingPointShortest);
        addText(number.replace('.', m_decimal));
    }

    void addText(QByteArray text)
    {
        const bool needsQuotes = std::any_of(text.begin(), text.end(), [this](char c) {
            return c == m_separator || c == '"' || c == '\n' || c == '\r' || c == '\t';
        });
        m_line += needsQuotes ? '"' + text.replace("\"", "\"\"") + '"' : text;
    }

    QByteArray m_line;
    bool m_hasCells = false;
    char m_separator = ',';
    char m_decimal = '.';
};

} // namespace

QString guardedText(const QString &text)
{
    static const QString kStarts = QStringLiteral("=+-@\t\r");
    if (text.isEmpty()) {
        return text;
    }
    const bool isGuard = text[0] == QLatin1Char('\'') && text.size() > 1
        && (kStarts.contains(text[1]) || text[1] == QLatin1Char('\''));
    return kStarts.contains(text[0]) || isGuard ? QLatin1Char('\'') + text : text;
}

Result<void> writeCsv(QIODevice &device, ExportRows &rows, const ExportOptions &options)
{
    QByteArray block = options.isForPeople ? QByteArray("\xEF\xBB\xBF") : QByteArray();
    CsvText text(options);
    for (const ExportColumn &column : rows.columns()) {
        text.add(column.name);
    }
    if (rows.hasPoints()) {
        text.add(QStringLiteral("lat"));
        text.add(QStringLiteral("lon"));
    }
    if (!rows.notice().isEmpty()) {
        text.add(QStringLiteral("notice"));
    }
    block += text.endLine();
    Result<bool> hasRow = rows.next();
    for (; hasRow && *hasRow; hasRow = rows.next()) {
        for (const QVariant &cell : rows.cellsAsTyped()) {
            text.add(cell);
        }
        if (rows.hasPoints()) {
            const auto [lat, lon] = rows.placeAsTyped();
            text.add(lat);
            text.add(lon);
        }
        if (!rows.notice().isEmpty()) {
            text.add(rows.notice());
        }
        block += text.endLine();
        if (block.size() >= kBlock && device.write(std::exchange(block, QByteArray())) < 0) {
            return fail(ErrorCode::CannotWrite, {device.errorString()});
        }
    }
    if (!hasRow) {
        return tl::unexpected<Error>(hasRow.error());
    }
    return device.write(block) == block.size()
        ? Result<void>()
        : fail(ErrorCode::CannotWrite, {device.errorString()});
}

} // namespace trama::exchange
