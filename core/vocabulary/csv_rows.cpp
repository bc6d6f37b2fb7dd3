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

std::vector<QStringList> csvRows(const QString &path, int columns)
{
    initCoreResources();
    std::vector<QStringList> rows;
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        qFatal("the resource %s is missing", qPrintable(path));
    }
    const QStringList lines
        = QString::fromUtf8(file.readAll()).split(QLatin1Char('\n'), Qt::SkipEmptyParts);
    for (qsizetype i = 1; i < lines.size(); ++i) {
        QStringList row = cells(lines.at(i));
        if (row.size() != columns) {
            qFatal("%s, line %lld: %lld cells", qPrintable(path), static_cast<long long>(i + 1),
                static_cast<long long>(row.size()));
        }
        rows.push_back(std::move(row));
    }
    return rows;
}

QStringList listFiles()
{
    initCoreResources();
    const QDir folder(QStringLiteral(":/trama/vocabulary/lists"));
    return folder.entryList({QStringLiteral("*.csv")}, QDir::Files, QDir::Name);
}

} // namespace trama::vocabulary
