// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/unread.h"

#include "core/storage/project.h"

namespace trama::storage {

QString unreadName()
{
    return QStringLiteral("unread/");
}

QString unreadName(const domain::Entity &entity, Key key, const QString &field)
{
    QString name = unreadName() + QLatin1String(entity.name) + QLatin1Char('/');
    if (key != 0) {
        name += QString::number(key) + QLatin1Char('/');
    }
    return name + field;
}

UnreadCells unreadCells(const Project &project, const domain::Entity &entity, Key key)
{
    UnreadCells cells;
    const auto settings = project.settings(unreadName(entity, key));
    const qsizetype begin = unreadName(entity).size();
    for (auto setting = settings.cbegin(); setting != settings.cend(); ++setting) {
        const QString rest = setting.key().mid(begin);
        cells[rest.section(QLatin1Char('/'), 0, 0).toLongLong()][rest.section(QLatin1Char('/'), 1)]
            = setting->toString();
    }
    return cells;
}

Result<std::optional<Record>> recordWithUnread(
    const Project &project, const domain::Entity &entity, Key key)
{
    return project.record(entity, key).map([&](std::optional<Record> record) {
        if (record) {
            const QHash<QString, QString> texts = unreadCells(project, entity, key).value(key);
            for (auto text = texts.cbegin(); text != texts.cend(); ++text) {
                if (record->values.value(text.key()).isNull()) {
                    record->values.insert(text.key(), QVariant::fromValue(Unread{*text}));
                }
            }
        }
        return record;
    });
}

} // namespace trama::storage
