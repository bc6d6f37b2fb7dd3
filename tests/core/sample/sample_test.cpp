// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sample/sample.h"
#include "core/vocabulary/vocabulary.h"
#include "tests/core/sample/sample_regions.h"
#include "tests/support/temporary.h"

#include <catch2/catch.hpp>

#include <QFile>

using namespace trama;

namespace {

const domain::Entity &entity(const char *name)
{
    return *domain::findEntity(name);
}

qint64 countOf(const storage::Project &project, const char *name)
{
    return project.count(entity(name)).value();
}

/// Every row of an entity as its own text, to compare two projects.
QStringList dump(const storage::Project &project, const domain::Entity &table)
{
    QStringList fields;
    for (const domain::Field &field : table.fields) {
        fields.append(QString::fromLatin1(field.name));
    }
    QStringList lines;
    auto rows = project.rows(table, fields);
    REQUIRE(rows);
    while (rows->next()) {
        QString line = QString::number(rows->key()) + rows->uuid().toString();
        for (int i = 0; i < fields.size(); ++i) {
            line += u'|' + rows->text(i);
        }
        lines.append(line);
    }
    return lines;
}

void checkCodes(
    const storage::Project &project, const domain::Entity &table, const domain::Field &field)
{
    auto rows = project.rows(table, {QString::fromLatin1(field.name)});
    REQUIRE(rows);
    const vocabulary::CodeList *list = vocabulary::codeList(QString::fromLatin1(field.codeList));
    while (rows->next()) {
        for (const QString &code : rows->text(0).split(u'|', Qt::SkipEmptyParts)) {
            INFO(table.name << "." << field.name << " " << code.toStdString());
            CHECK(list->find(code) != nullptr);
        }
    }
}

} // namespace

TEST_CASE("the sample holds what a partnership of seven regions has", "[sample]")
{
    const tests::TemporaryFolder folder;
    const auto built = sample::buildSample(folder.path(QStringLiteral("sample.gpkg")));
    REQUIRE(built);
    const storage::Project &project = **built;
    CHECK(project.isSample());
    CHECK(countOf(project, "region") == 7);
    CHECK(countOf(project, "region_set") == 1);
    CHECK(countOf(project, "infrastructure") == 60);
    CHECK(countOf(project, "need") == 60);
    CHECK(countOf(project, "priority") == 21);
    CHECK(countOf(project, "policy_instrument") == 7);
    CHECK(countOf(project, "action_plan") == 7);
    CHECK(countOf(project, "good_practice") >= 14);
    CHECK(countOf(project, "person") >= 95);
    CHECK(countOf(project, "link") > 40);
    REQUIRE(project.history());
    REQUIRE(project.history()->size() == 1);
    CHECK(project.history()->first().name.key == QStringLiteral("step.sample"));
}

TEST_CASE("every point of the sample lies in the region that its row states", "[sample]")
{
    const tests::TemporaryFolder folder;
    const auto built = sample::buildSample(folder.path(QStringLiteral("sample.gpkg")));
    REQUIRE(built);
    const geo::RegionSet set = tests::sampleRegionSet();
    for (const char *name : {"infrastructure", "organisation"}) {
        auto rows
            = (*built)->rows(entity(name), {QStringLiteral("region"), QStringLiteral("name")});
        REQUIRE(rows);
        while (rows->next()) {
            INFO(rows->text(1).toStdString());
            REQUIRE(rows->point());
            CHECK(set.locate(rows->point()->lon, rows->point()->lat)
                == set.indexOfKey.value(rows->integer(0), -2));
        }
    }
}

TEST_CASE("every code of the sample is of its list", "[sample]")
{
    const tests::TemporaryFolder folder;
    const auto built = sample::buildSample(folder.path(QStringLiteral("sample.gpkg")));
    REQUIRE(built);
    for (const domain::Entity &table : domain::entities()) {
        for (const domain::Field &field : table.fields) {
            if (field.codeList != nullptr) {
                checkCodes(**built, table, field);
            }
        }
    }
}

TEST_CASE("two builds of the sample are the same, key by key", "[sample]")
{
    const tests::TemporaryFolder folder;
    const auto one = sample::buildSample(folder.path(QStringLiteral("one.gpkg")));
    const auto two = sample::buildSample(folder.path(QStringLiteral("two.gpkg")));
    REQUIRE(one);
    REQUIRE(two);
    for (const domain::Entity &table : domain::entities()) {
        INFO(table.name);
        CHECK(dump(**one, table) == dump(**two, table));
    }
}

TEST_CASE(
    "the plans of the sample are six of ERDF programmes and one of a regional policy", "[sample]")
{
    const tests::TemporaryFolder folder;
    const auto built = sample::buildSample(folder.path(QStringLiteral("sample.gpkg")));
    REQUIRE(built);
    QHash<QString, int> kinds;
    auto rows = (*built)->rows(entity("policy_instrument"), {QStringLiteral("kind")});
    REQUIRE(rows);
    while (rows->next()) {
        ++kinds[rows->text(0)];
    }
    CHECK(kinds
        == QHash<QString, int>{
            {QStringLiteral("erdf"), 6}, {QStringLiteral("regional-policy"), 1}});
    int learning = 0;
    auto events = (*built)->rows(entity("event"), {QStringLiteral("interregional")});
    REQUIRE(events);
    while (events->next()) {
        learning += events->text(0) == QLatin1String("yes") ? 1 : 0;
    }
    CHECK(learning == 51);
}

TEST_CASE("a sample is not built over a file that exists", "[sample]")
{
    const tests::TemporaryFolder folder;
    const QString path = folder.path(QStringLiteral("sample.gpkg"));
    QFile file(path);
    REQUIRE(file.open(QIODevice::WriteOnly));
    REQUIRE(file.write("mine") == 4);
    file.close();
    CHECK_FALSE(sample::buildSample(path));
    REQUIRE(file.open(QIODevice::ReadOnly));
    CHECK(file.readAll() == QByteArray("mine"));
}
