// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/exchange/project_fixture.h"

#include <catch2/catch.hpp>

#include <QFile>

namespace trama::tests {

ProjectFixture::ProjectFixture()
{
    auto project = storage::Project::create(path("project.gpkg"));
    REQUIRE(project);
    m_project = *std::move(project);
}

QString ProjectFixture::written(const char *name, const QByteArray &bytes) const
{
    QFile file(path(name));
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write(bytes);
    return file.fileName();
}

qint64 ProjectFixture::count(const char *entity) const
{
    return m_project->count(*domain::findEntity(entity)).value_or(-1);
}

QStringList ProjectFixture::values(const char *entity, const char *field) const
{
    QStringList values;
    auto rows = m_project->rows(*domain::findEntity(entity), {QString::fromLatin1(field)});
    REQUIRE(rows);
    while (rows->next()) {
        values.append(rows->value(0).toString());
    }
    return values;
}

QVector<std::optional<storage::Point>> ProjectFixture::points() const
{
    QVector<std::optional<storage::Point>> points;
    auto rows = m_project->rows(*domain::findEntity("infrastructure"), {});
    REQUIRE(rows);
    while (rows->next()) {
        points.append(rows->point());
    }
    return points;
}

} // namespace trama::tests
