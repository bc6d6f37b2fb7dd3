// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/output.h"

#include <QJsonDocument>

#include <cmath>
#include <cstdio>

namespace trama::cli {

namespace {

void writeOut(const QByteArray &bytes)
{
    std::fwrite(bytes.constData(), 1, static_cast<std::size_t>(bytes.size()), stdout);
    std::fflush(stdout);
}

QString plain(const QJsonValue &value)
{
    switch (value.type()) {
    case QJsonValue::Double:
        return QString::number(value.toDouble(), 'g', 15);
    case QJsonValue::Bool:
        return value.toBool() ? QStringLiteral("true") : QStringLiteral("false");
    case QJsonValue::Array: {
        QStringList parts;
        for (const auto &part : value.toArray()) {
            parts << plain(part);
        }
        return parts.join(QLatin1Char('|'));
    }
    default:
        return value.toString();
    }
}

/// A table for reading: numbers short and right, long texts cut.
QString shown(const QJsonValue &value)
{
    constexpr int kWidest = 60;
    if (value.isNull()) {
        return QStringLiteral("–");
    }
    if (value.isDouble()) {
        const double number = value.toDouble();
        return std::floor(number) == number ? QString::number(number, 'f', 0)
                                            : QString::number(number, 'f', 2);
    }
    QString text = plain(value).simplified();
    return text.size() > kWidest ? text.left(kWidest - 1) + QStringLiteral("…") : text;
}

QByteArray toTable(const Rows &rows)
{
    std::vector<QStringList> cells{rows.header};
    for (const QList<QJsonValue> &row : rows.rows) {
        QStringList line;
        for (const QJsonValue &value : row) {
            line << shown(value);
        }
        cells.push_back(line);
    }
    std::vector<qsizetype> widths(static_cast<std::size_t>(rows.header.size()), 0);
    for (const QStringList &line : cells) {
        for (qsizetype i = 0; i < line.size(); ++i) {
            widths[static_cast<std::size_t>(i)]
                = std::max(widths[static_cast<std::size_t>(i)], line[i].size());
        }
    }
    QString out;
    for (std::size_t r = 0; r < cells.size(); ++r) {
        QString line;
        for (qsizetype i = 0; i < cells[r].size(); ++i) {
            const int width = static_cast<int>(widths[static_cast<std::size_t>(i)]);
            const bool isNumber = r > 0 && rows.rows[r - 1][i].isDouble();
            line += isNumber ? cells[r][i].rightJustified(width) : cells[r][i].leftJustified(width);
            line += QStringLiteral("  ");
        }
        while (line.endsWith(QLatin1Char(' '))) {
            line.chop(1);
        }
        out += line + QLatin1Char('\n');
    }
    return out.toUtf8();
}

} // namespace

QByteArray toCsv(const Rows &rows)
{
    const auto quoted = [](QString text) {
        if (text.contains(QLatin1Char(',')) || text.contains(QLatin1Char('"'))
            || text.contains(QLatin1Char('\n')) || text.contains(QLatin1Char('\r'))) {
            text.replace(QLatin1Char('"'), QStringLiteral("\"\""));
            return QLatin1Char('"') + text + QLatin1Char('"');
        }
        return text;
    };
    QString out = rows.header.join(QLatin1Char(',')) + QStringLiteral("\r\n");
    for (const QList<QJsonValue> &row : rows.rows) {
        QStringList line;
        for (const QJsonValue &value : row) {
            line << quoted(plain(value));
        }
        out += line.join(QLatin1Char(',')) + QStringLiteral("\r\n");
    }
    return out.toUtf8();
}

void print(const Context &context, const QJsonObject &json, const Rows &rows)
{
    switch (context.outputFormat()) {
    case Format::Json:
        writeOut(QJsonDocument(json).toJson(QJsonDocument::Indented));
        return;
    case Format::Csv:
        writeOut(toCsv(rows));
        return;
    case Format::Table:
        writeOut(toTable(rows));
        return;
    }
}

QJsonValue number(double value)
{
    return std::isfinite(value) ? QJsonValue(value) : QJsonValue(QJsonValue::Null);
}

QJsonArray array(const QStringList &texts)
{
    return QJsonArray::fromStringList(texts);
}

QJsonValue textOrNull(const QString &text)
{
    return text.isEmpty() ? QJsonValue(QJsonValue::Null) : QJsonValue(text);
}

} // namespace trama::cli
