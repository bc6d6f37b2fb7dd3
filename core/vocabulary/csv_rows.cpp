// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/vocabulary/csv_rows.h"

#include <QDir>
#include <QFile>

static void initCoreResources()
{
    Q_INIT_RESOURCE(core);
}

namespace trama::vocabulary {

namespace {

QStringList cells(const QString &line)
{
    QStringList result(QString{});
    bool isQuoted = false;
    for (qsizetype i = 0; i < line.size(); ++i) {
        const QChar c = line.at(i);
        if (c == QLatin1Char('"')) {
            const bool isDoubled = isQuoted && i + 1 < line.size() && line.at(i + 1) == c;
            if (isDoubled) {
                result.last() += c;
                ++i;
            } else {
                isQuoted = !isQuoted;
            }
        } else if (c == QLatin1Char(',') && !isQuoted) {
            result.append(QString());
        } else {
            result.last() += c;
        }
    }
    return result;
}

} // namespace

std::vector<QStringList> csvLines(const QString &path)
{
    initCoreResources();
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        qFatal("the resource %s is missing", qPrintable(path));
    }
    std::vector<QStringList> rows;
    for (const QString &line :
        QString::fromUtf8(file.readAll()).split(QLatin1Char('\n'), Qt::SkipEmptyParts)) {
        rows.push_back(cells(line));
        if (rows.back().size() != rows.front().size()) {
            qFatal("%s: the line \"%s\" is not as wide as the header", qPrintable(path),
                qPrintable(line));
        }
    }
    return rows;
}

std::vector<QStringList> csvRows(const QString &path, int columns)
{
    std::vector<QStringList> rows = csvLines(path);
    if (rows.empty() || rows.front().size() != columns) {
        qFatal("%s does not have %d columns", qPrintable(path), columns);
    }
    rows.erase(rows.begin());
    return rows;
}

QStringList listFiles()
{
    initCoreResources();
    const QDir folder(QStringLiteral(":/trama/vocabulary/lists"));
    return folder.entryList({QStringLiteral("*.csv")}, QDir::Files, QDir::Name);
}

} // namespace trama::vocabulary
