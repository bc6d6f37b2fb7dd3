// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/exchange/record_dump.h"

#include "core/storage/unread.h"

#include <catch2/catch.hpp>

namespace trama::tests {

namespace {

QString idOf(const storage::Project &project, const char *entity, storage::Key key)
{
    const auto record = project.record(*domain::findEntity(entity), key);
    REQUIRE(record);
    if (!*record) {
        return QStringLiteral("nothing");
    }
    const QString code = (*record)->values.value(QStringLiteral("code")).toString();
    const bool isRegion = QLatin1String(entity) == QLatin1String("region");
    return isRegion ? code : (*record)->uuid.toString(QUuid::WithoutBraces);
}

QString textOf(const QVariant &value)
{
    return value.typeId() == QMetaType::Double ? QString::number(value.toDouble(), 'g', 15)
                                               : value.toString();
}

} // namespace

RecordDump recordDump(const storage::Project &project, const char *name)
{
    const domain::Entity &entity = *domain::findEntity(name);
    QVector<storage::Key> keys;
    {
        auto rows = project.rows(entity, {});
        REQUIRE(rows);
        while (rows->next()) {
            keys.append(rows->key());
        }
    }
    const storage::UnreadCells unread = storage::unreadCells(project, entity);
    RecordDump dump;
    for (const storage::Key key : keys) {
        const auto record = project.record(entity, key);
        REQUIRE(record);
        QMap<QString, QString> &row = dump[QLatin1String(name) == QLatin1String("region")
                ? (*record)->values.value(QStringLiteral("code")).toString()
                : (*record)->uuid.toString(QUuid::WithoutBraces)];
        for (const domain::Field &field : entity.fields) {
            const QString column = QString::fromLatin1(field.name);
            const QVariant value = (*record)->values.value(column);
            const bool isBytes
                = column == QLatin1String("outline") || column == QLatin1String("figure");
            if (!value.isNull() && !isBytes) {
                row[column] = field.type == domain::FieldType::Reference
                    ? idOf(project, field.reference, value.toLongLong())
                    : textOf(value);
            }
        }
        if ((*record)->point) {
            row[QStringLiteral("lat")] = textOf((*record)->point->lat);
            row[QStringLiteral("lon")] = textOf((*record)->point->lon);
        }
        const QHash<QString, QString> texts = unread.value(key);
        for (auto text = texts.cbegin(); text != texts.cend(); ++text) {
            row[QStringLiteral("unread ") + text.key()] = *text;
        }
    }
    return dump;
}

QStringList differences(
    const RecordDump &before, const RecordDump &after, const QStringList &except)
{
    QStringList lines;
    for (const QString &uuid : (before.keys() + after.keys())) {
        const QMap<QString, QString> a = before.value(uuid);
        const QMap<QString, QString> b = after.value(uuid);
        for (const QString &field : a.keys() + b.keys()) {
            const QString line
                = QStringLiteral("%1 %2: \"%3\" became \"%4\"")
                      .arg(uuid, field, a.value(field).left(60), b.value(field).left(60));
            if (a.value(field) != b.value(field) && !except.contains(field)
                && !lines.contains(line)) {
                lines.append(line);
            }
        }
    }
    return lines;
}

} // namespace trama::tests
