// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/import/rows/merged_rows.h"

#include <QVariantMap>

namespace trama::exchange {

namespace {

QString prefix()
{
    return QStringLiteral("merged/");
}

/// Of the row it went into and of all it was known by, so that none replaces another.
QString settingName(const MergedRow &row)
{
    const storage::Key identity = storage::hashedKey(row.uuid.toString(),
        row.listId + QLatin1Char('\n') + QString::number(row.source), row.nature);
    return prefix() + row.into.toString(QUuid::WithoutBraces) + QLatin1Char('/')
        + QString::number(identity);
}

QVariantMap asMap(const MergedRow &row)
{
    return {{QStringLiteral("uuid"), row.uuid.toString(QUuid::WithoutBraces)},
        {QStringLiteral("name"), row.name}, {QStringLiteral("list_id"), row.listId},
        {QStringLiteral("source"), QString::number(row.source)},
        {QStringLiteral("nature"), row.nature}};
}

} // namespace

QVector<MergedRow> mergedRows(const storage::Project &project)
{
    QVector<MergedRow> rows;
    const QHash<QString, QVariant> settings = project.settings(prefix());
    for (auto setting = settings.cbegin(); setting != settings.cend(); ++setting) {
        const QVariantMap map = setting->toMap();
        rows.append({QUuid::fromString(setting.key().section(QLatin1Char('/'), 1, 1)),
            QUuid::fromString(map[QStringLiteral("uuid")].toString()),
            map[QStringLiteral("name")].toString(), map[QStringLiteral("list_id")].toString(),
            map[QStringLiteral("source")].toString().toLongLong(),
            map[QStringLiteral("nature")].toString()});
    }
    return rows;
}

Result<void> rememberMerged(
    storage::Writer &writer, const QVector<MergedRow> &known, const MergedRow &row)
{
    Result<void> done = writer.setSetting(settingName(row), asMap(row));
    for (const MergedRow &before : known) {
        if (done && row.uuid != row.into && before.into == row.uuid) {
            MergedRow moved = before;
            moved.into = row.into;
            done = writer.setSetting(settingName(before), {}).and_then([&] {
                return writer.setSetting(settingName(moved), asMap(moved));
            });
        }
    }
    return done;
}

} // namespace trama::exchange
