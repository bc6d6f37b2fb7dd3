// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/row_names.h"

#include "core/vocabulary/vocabulary.h"
#include "ui/widgets/appearance.h"

#include <QCollator>

#include <algorithm>

namespace trama::ui {

RowNames::RowNames(Workspace &workspace, QObject *parent)
    : QObject(parent)
    , m_workspace(workspace)
{
    connect(&workspace, &Workspace::projectChanged, this, [this] { m_names.clear(); });
    connect(&workspace, &Workspace::dataChanged, this, [this](const storage::Changed &changed) {
        if (changed.isEverything) {
            m_names.clear();
        }
        for (auto it = changed.keys.cbegin(); it != changed.keys.cend(); ++it) {
            m_names.remove(it.key());
        }
    });
}

const RowNames::Names &RowNames::of(const QString &entity) const
{
    const auto known = m_names.constFind(entity);
    if (known != m_names.constEnd()) {
        return *known;
    }
    Names names;
    const domain::Entity *description = domain::findEntity(entity);
    const char *title = description == nullptr ? nullptr : domain::titleField(*description);
    if (m_workspace.isOpen() && title != nullptr) {
        auto rows = m_workspace.project()->rows(*description, {QString::fromLatin1(title)});
        while (rows && rows->next()) {
            names.nameOf.insert(rows->key(), rows->text(0));
            names.keyOf.insert(vocabulary::folded(rows->text(0)), rows->key());
        }
    }
    return *m_names.insert(entity, names);
}

QString RowNames::name(const QString &entity, storage::Key key) const
{
    return key == 0 ? QString() : of(entity).nameOf.value(key);
}

QStringList RowNames::all(const QString &entity) const
{
    QStringList names = of(entity).nameOf.values();
    names.removeDuplicates();
    const QCollator collator(locale());
    std::sort(names.begin(), names.end(), collator);
    return names;
}

storage::Key RowNames::find(const QString &entity, const QString &name) const
{
    return of(entity).keyOf.value(vocabulary::folded(name));
}

} // namespace trama::ui
