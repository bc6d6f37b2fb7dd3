// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/check.h"
#include "core/storage/writer.h"
#include "tests/core/exchange/project_fixture.h"

#include <catch2/catch.hpp>

#include <algorithm>

using namespace trama;
using namespace trama::exchange;
using trama::tests::ProjectFixture;

namespace {

const QDate kAsOf(2026, 6, 1);

storage::Values facility(const char *name, const char *checked)
{
    return {{QStringLiteral("name"), QString::fromLatin1(name)},
        {QStringLiteral("checked"), QString::fromLatin1(checked)}};
}

QVector<Finding> found(ProjectFixture &fixture, const char *code)
{
    const auto findings = check(fixture.project(), kAsOf);
    REQUIRE(findings);
    QVector<Finding> ofCode;
    std::copy_if(findings->begin(), findings->end(), std::back_inserter(ofCode),
        [code](const Finding &finding) { return finding.check == QString::fromLatin1(code); });
    return ofCode;
}

} // namespace

TEST_CASE("check finds what is stale, without a source, without a place, outside, or twice there",
    "[exchange]")
{
    ProjectFixture fixture;
    const domain::Entity &infrastructure = *domain::findEntity("infrastructure");
    const auto step = fixture.project().edit(
        {QStringLiteral("step.edit"), {}}, [&](storage::Writer &writer) -> Result<void> {
            const auto source = writer.insert(
                *domain::findEntity("source"), {{QStringLiteral("name"), QStringLiteral("S")}});
            storage::Values good = facility("Good", "2024-06-01");
            good.insert(QStringLiteral("source"), *source);
            REQUIRE(writer.insert(infrastructure, good, storage::Point{13.4, 52.5}));
            good.insert(QStringLiteral("checked"), QStringLiteral("2024-05-31"));
            good.insert(QStringLiteral("name"), QStringLiteral("GOOD"));
            REQUIRE(writer.insert(infrastructure, good, storage::Point{13.405, 52.5}));
            REQUIRE(writer.insert(infrastructure, facility("Nowhere", "2026-01-01")));
            REQUIRE(writer.insert(
                infrastructure, facility("At sea", "2026-01-01"), storage::Point{-35, 45}));
            return {};
        });
    REQUIRE(step);
    CHECK(found(fixture, "stale").size() == 1);
    CHECK(found(fixture, "no-source").size() == 2);
    CHECK(found(fixture, "no-point").size() == 1);
    CHECK(found(fixture, "outside-regions").size() == 1);
    const QVector<Finding> duplicates
        = found(fixture, "duplicate"); // 0.005 degrees at 52.5 N are 0.34 km
    REQUIRE(duplicates.size() == 1);
    CHECK_FALSE(duplicates[0].other.isNull());
    CHECK(duplicates[0].other != duplicates[0].uuid);
    CHECK(sentence(duplicates[0], text::Texts(text::Language::English))
        == QStringLiteral("Two facilities seem to be the same one: same name, 0.3 km apart."));
}

TEST_CASE(
    "check finds bad levels, use above capacity, amounts below zero, unknown codes", "[exchange]")
{
    ProjectFixture fixture;
    const auto step = fixture.project().edit(
        {QStringLiteral("step.edit"), {}}, [&](storage::Writer &writer) -> Result<void> {
            const auto key = writer.insert(*domain::findEntity("infrastructure"),
                {{QStringLiteral("name"), QStringLiteral("A")},
                    {QStringLiteral("status"), QStringLiteral("odd")}});
            REQUIRE(key);
            REQUIRE(writer.insert(*domain::findEntity("service"),
                {{QStringLiteral("infrastructure"), *key}, {QStringLiteral("trl_min"), qint64(7)},
                    {QStringLiteral("trl_max"), qint64(4)}, {QStringLiteral("used"), 12.0},
                    {QStringLiteral("capacity"), 10.0}, {QStringLiteral("price"), -1.0}}));
            return {};
        });
    REQUIRE(step);
    CHECK(found(fixture, "bad-trl").size() == 1);
    CHECK(found(fixture, "used-over-capacity").size() == 1);
    CHECK(found(fixture, "bad-amount").size() == 1);
    CHECK(found(fixture, "unknown-code").size() == 1);
}

TEST_CASE("check names regions of another version than most", "[exchange]")
{
    ProjectFixture fixture;
    const auto step = fixture.project().edit(
        {QStringLiteral("step.edit"), {}}, [&](storage::Writer &writer) -> Result<void> {
            for (const auto &[code, version] : {std::pair("PT11", "NUTS 2021"),
                     std::pair("PT16", "NUTS 2021"), std::pair("PT19", "NUTS 2024")}) {
                REQUIRE(writer.insert(*domain::findEntity("region"),
                    {{QStringLiteral("code"), QString::fromLatin1(code)},
                        {QStringLiteral("version"), QString::fromLatin1(version)}}));
            }
            return {};
        });
    REQUIRE(step);
    CHECK(found(fixture, "other-version").size() == 1);
}
