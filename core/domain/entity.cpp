// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/entity.h"

#include "core/domain/entity_tables.h"

#include <QString>

#include <vector>

namespace trama::domain {

std::span<const Entity> entities()
{
    static const std::vector<Entity> all = [] {
        std::vector<Entity> joined;
        for (const std::span<const Entity> group : {placesEntities(), organisationsEntities(),
                 facilitiesEntities(), strategyEntities(), policyEntities(), plansEntities()}) {
            joined.insert(joined.end(), group.begin(), group.end());
        }
        return joined;
    }();
    return all;
}

const Entity *findEntity(QAnyStringView name)
{
    for (const Entity &entity : entities()) {
        if (name == QAnyStringView(entity.name)) {
            return &entity;
        }
    }
    return nullptr;
}

int fieldIndex(const Entity &entity, QAnyStringView field)
{
    // Asked for every cell of a long list: names are ASCII, and most differ in their first letters.
    return field.visit([&entity](auto wanted) {
        for (std::size_t i = 0; i < entity.fields.size(); ++i) {
            const char *name = entity.fields[i].name;
            qsizetype at = 0;
            while (at < wanted.size() && name[at] != '\0' && wanted[at] == QLatin1Char(name[at])) {
                ++at;
            }
            if (at == wanted.size() && name[at] == '\0') {
                return static_cast<int>(i);
            }
        }
        return -1;
    });
}

const char *titleField(const Entity &entity)
{
    for (const char *name : {"name", "title"}) {
        if (fieldIndex(entity, name) >= 0) {
            return name;
        }
    }
    return nullptr;
}

bool isPersonal(const Entity &entity)
{
    const QLatin1String name(entity.name);
    return name == QLatin1String("person") || name == QLatin1String("attendance");
}

} // namespace trama::domain
