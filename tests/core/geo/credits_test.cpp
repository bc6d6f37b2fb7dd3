// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/geo/basemap.h"
#include "core/geo/credits.h"
#include "core/geo/library/layer_store.h"
#include "core/geo/library/library_folders.h"
#include "core/geo/project_regions.h"
#include "tests/core/geo/user_folders.h"

#include <catch2/catch.hpp>

using namespace trama;
using namespace trama::geo;

namespace {

const QString kNuts = QStringLiteral("NUTS 2021");
const QStringList kBoundaries{QStringLiteral("notice.boundaries")};

std::vector<OutlinedRegion> square(const char *code)
{
    const Outline outline{{Polygon{{{{5, 50}, {6, 50}, {6, 51}, {5, 51}, {5, 50}}}}}};
    return {{QString::fromLatin1(code), kNuts, QStringLiteral("Square"), QString(), 2,
        std::make_shared<const Outline>(outline)}};
}

std::unique_ptr<storage::Project> projectWith(
    const tests::UserFolders &folders, const std::vector<OutlinedRegion> &regions)
{
    auto project = storage::Project::create(folders.path(QStringLiteral("p.gpkg")));
    REQUIRE(project);
    REQUIRE((*project)->edit({QStringLiteral("step.test"), {}}, [&](storage::Writer &writer) {
        return addRegions(writer, regions).map([](const QVector<storage::Key> &) {});
    }));
    return std::move(*project);
}

} // namespace

TEST_CASE("outlines of NUTS from the user's library carry the notice of boundaries", "[geo]")
{
    const tests::UserFolders folders;
    const LayerStore store(libraryFolder());
    REQUIRE(store.write(kNuts, 2, square("NL99")));
    const auto project = projectWith(folders, {});
    const Result<RegionSet> set = resolveRegions(*project, {{}, {QStringLiteral("NL99")}, -1, {}});
    REQUIRE(set);
    CHECK(set->credits == kBoundaries);
}

TEST_CASE("the notice of boundaries goes with outlines that a project took in", "[geo]")
{
    const tests::UserFolders folders;
    const auto project = projectWith(folders, square("NL99"));
    CHECK(outlineCredits(*project).value() == kBoundaries);
    CHECK(resolveRegions(*project)->credits == kBoundaries);
}

TEST_CASE("countries that nobody chose are the built-in ones, also beside a library", "[geo]")
{
    const tests::UserFolders folders;
    const LayerStore store(libraryFolder());
    auto country = square("NL");
    country.front().level = 0;
    REQUIRE(store.write(kNuts, 0, country));
    const auto project = projectWith(folders, {});
    CHECK(resolveRegions(*project)->credits.isEmpty());
    const Result<RegionSet> chosen = resolveRegions(*project, {{}, {QStringLiteral("NL")}, -1, {}});
    REQUIRE(chosen);
    CHECK(chosen->credits == kBoundaries);
}

TEST_CASE("the built-in maps and regions of one's own need no notice", "[geo]")
{
    const tests::UserFolders folders;
    std::vector<OutlinedRegion> regions = square("ZA01"); // no country's code
    regions.insert(regions.end(), sampleRegions().begin(), sampleRegions().end());
    const auto project = projectWith(folders, regions);
    CHECK(outlineCredits(*project)->isEmpty());
    CHECK(resolveRegions(*project)->credits.isEmpty());
}
