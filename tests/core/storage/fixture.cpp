// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/storage/fixture.h"

#include <catch2/catch.hpp>

namespace trama::tests {

const domain::Entity &entity(const char *name)
{
    return *domain::findEntity(QLatin1String(name));
}

storage::StepName named(const char *key)
{
    return {QLatin1String(key), {}};
}

ProjectFile::ProjectFile()
{
    auto made = storage::Project::create(path());
    REQUIRE(made);
    m_project = std::move(*made);
}

QString ProjectFile::path(const char *name) const
{
    return m_folder.path(QLatin1String(name));
}

void ProjectFile::reopen()
{
    m_project.reset();
    auto opened = storage::Project::open(path());
    INFO((opened ? std::string() : opened.error().arguments.join(QLatin1Char(' ')).toStdString()));
    REQUIRE(opened);
    m_project = std::move(*opened);
}

storage::Key ProjectFile::add(
    const char *name, const storage::Values &values, std::optional<storage::Point> point)
{
    storage::Key key = 0;
    const auto step = m_project->edit(named(), [&](storage::Writer &writer) -> Result<void> {
        const auto added = writer.insert(entity(name), values, point);
        key = added.value_or(0);
        return added ? Result<void>() : tl::unexpected<Error>(added.error());
    });
    REQUIRE(step);
    return key;
}

storage::Key ProjectFile::addFacility(const QString &name)
{
    return add("infrastructure", {{QStringLiteral("name"), name}}, storage::Point{-8.5, 41.5});
}

QVariant ProjectFile::value(const char *name, storage::Key key, const char *field)
{
    auto record = m_project->record(entity(name), key);
    REQUIRE(record);
    return *record ? (*record)->values.value(QLatin1String(field)) : QVariant();
}

qint64 ProjectFile::count(const char *name)
{
    return *m_project->count(entity(name));
}

} // namespace trama::tests
