// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/vocabulary/nuts_codes.h"

#include "core/vocabulary/csv_rows.h"

#include <QMap>

#include <algorithm>

namespace trama::vocabulary {

namespace {

using Levels = QMap<int, QSet<QString>>;

const QMap<QString, Levels> &versions()
{
    static const QMap<QString, Levels> all = [] {
        QMap<QString, Levels> read;
        for (const QStringList &row :
            csvRows(QStringLiteral(":/trama/vocabulary/nuts_codes.csv"), 3)) {
            const QStringList codes = row.at(2).split(QLatin1Char(' '));
            read[row.at(0)].insert(row.at(1).toInt(), QSet<QString>(codes.begin(), codes.end()));
        }
        return read;
    }();
    return all;
}

} // namespace

QStringList nutsVersions()
{
    QStringList names = versions().keys();
    std::reverse(names.begin(), names.end());
    return names;
}

const QSet<QString> &nutsCodes(const QString &version, int level)
{
    static const QSet<QString> kNone;
    const auto found = versions().constFind(version);
    if (found == versions().cend()) {
        return kNone;
    }
    const auto codes = found->constFind(level);
    return codes == found->cend() ? kNone : *codes;
}

} // namespace trama::vocabulary
