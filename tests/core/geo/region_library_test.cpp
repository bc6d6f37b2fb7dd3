// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/geo/library/layer_store.h"
#include "core/geo/library/library_folders.h"
#include "core/geo/region_library.h"
#include "tests/core/geo/user_folders.h"

#include <catch2/catch.hpp>

#include <QDir>
#include <QFile>

using namespace trama;
using namespace trama::geo;

namespace {

void write(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    REQUIRE(file.open(QIODevice::WriteOnly));
    REQUIRE(file.write(bytes) == bytes.size());
}

QByteArray feature(const QByteArray &properties, int west)
{
    const QByteArray w = QByteArray::number(west);
    const QByteArray e = QByteArray::number(west + 1);
    return R"({"type":"Feature","properties":{)" + properties
        + R"(},"geometry":{"type":"Polygon","coordinates":[[[)" + w + ",0],[" + e + ",0],[" + e
        + ",1],[" + w + ",1],[" + w + ",0]]]}}";
}

QByteArray collection(const QByteArray &features)
{
    return R"({"type":"FeatureCollection","features":[)" + features + "]}";
}

// A square from (10, 50) to (11, 51), in two arcs, the second run backwards.
constexpr char kTopology[]
    = R"({"type":"Topology","transform":{"scale":[0.5,0.5],"translate":[10,50]},
"arcs":[[[0,0],[2,0],[0,2]],[[0,0],[0,2],[2,0]]],"objects":{"NUTS":{"type":"GeometryCollection",
"geometries":[{"type":"Polygon","arcs":[[0,-2]],"id":"XX11",
"properties":{"NUTS_ID":"XX11","NAME_LATN":"Square"}}]}}})";

QString sharedData(const QString &name)
{
    const QString folder
        = qEnvironmentVariable("TRAMA_SHARED", QStringLiteral(TRAMA_SOURCE_DIR "/../shared"));
    const QString path = folder + QStringLiteral("/data/") + name;
    return QFile::exists(path) ? path : QString();
}

} // namespace

TEST_CASE("outlines of the user are sorted by version and level", "[geo]")
{
    const tests::UserFolders folders;
    const QString path = folders.path(QStringLiteral("mine.geojson"));
    write(path,
        collection(feature(R"("NUTS_ID":"PT11","NUTS_NAME":"Norte","version":"2024")", 0) + ","
            + feature(R"("NUTS_ID":"PT1","NUTS_NAME":"Continente")", 2) + ","
            + feature(R"("NUTS_ID":"valley","NUTS_NAME":"The valley")", 4) + ","
            + feature(R"("NUTS_NAME":"nameless")", 6)));
    InstallOptions options;
    options.version = QStringLiteral("2021");
    const Result<InstallReport> report = installOutlines(path, options);
    REQUIRE(report);
    CHECK(report->read == 4);
    CHECK(report->installed == 3);
    CHECK(report->skipped == 1);
    CHECK(report->layers.size() == 3);

    const auto norte = findRegion(QStringLiteral("PT11"), QStringLiteral("NUTS 2024"));
    REQUIRE(norte);
    CHECK(norte->name == QLatin1String("Norte"));
    CHECK(norte->level == 2);
    CHECK(norte->country == QLatin1String("PT"));
    CHECK(norte->outline->polygons[0].rings[0] == Ring{{0, 0}, {1, 0}, {1, 1}, {0, 1}, {0, 0}});
    const auto valley = findRegion(QStringLiteral("valley"), QStringLiteral("NUTS 2021"));
    REQUIRE(valley);
    CHECK(valley->level == -1);
    CHECK_FALSE(findRegion(QStringLiteral("PT11"), QStringLiteral("NUTS 2016")));
    CHECK(layerRegions(QStringLiteral("NUTS 2021"), 1)->size() == 1);
}

TEST_CASE("the version of outlines that state none is that of the file's name", "[geo]")
{
    const tests::UserFolders folders;
    const QString path = folders.path(QStringLiteral("NUTS_RG_10M_2016_4326.geojson"));
    write(path, collection(feature(R"("id":"PT11","na":"Norte")", 0)));
    REQUIRE(installOutlines(path));
    CHECK(findRegion(QStringLiteral("PT11"), QStringLiteral("NUTS 2016")));
    // A second file adds to the layer and replaces what it names again.
    write(path,
        collection(feature(R"("id":"PT11","na":"Norte 2")", 0) + ","
            + feature(R"("id":"PT15","na":"Algarve")", 2)));
    const Result<InstallReport> again = installOutlines(path);
    REQUIRE(again);
    REQUIRE(again->layers.size() == 1);
    CHECK(again->layers[0].regions == 2);
    CHECK(findRegion(QStringLiteral("PT11"), QStringLiteral("NUTS 2016"))->name
        == QLatin1String("Norte 2"));
}

TEST_CASE("a file without outlines installs nothing", "[geo]")
{
    const tests::UserFolders folders;
    const QString path = folders.path(QStringLiteral("a.geojson"));
    write(path, collection(R"({"type":"Feature","properties":{"code":"PT11"},"geometry":null})"));
    const Result<InstallReport> report = installOutlines(path);
    REQUIRE_FALSE(report);
    CHECK(report.error().code == ErrorCode::BadTable);
    CHECK_FALSE(QDir(libraryFolder()).exists());
}

TEST_CASE("the NUTS pack in the cache is found, and its arcs are joined", "[geo]")
{
    const tests::UserFolders folders;
    REQUIRE(QDir().mkpath(nutsPackFolder()));
    write(nutsPackFolder() + QStringLiteral("/LEVL_2.json"), kTopology);
    const Regions level2 = layerRegions(QStringLiteral("NUTS 2021"), 2);
    REQUIRE(level2->size() == 1);
    CHECK(level2->front().code == QLatin1String("XX11"));
    CHECK(level2->front().name == QLatin1String("Square"));
    CHECK(level2->front().outline->polygons[0].rings[0]
        == Ring{{10, 50}, {11, 50}, {11, 51}, {10, 51}, {10, 50}});
    CHECK(boundaryNotice(QStringLiteral("NUTS 2021"), 2) == QLatin1String("notice.boundaries"));
    CHECK(boundaryNotice(QStringLiteral("NUTS 2021"), 0).isEmpty());
}

TEST_CASE("without library and pack there are countries and the sample regions", "[geo]")
{
    const tests::UserFolders folders;
    const QVector<RegionLayer> layers = listRegions();
    REQUIRE(layers.size() == 1);
    CHECK(layers[0].origin == Origin::BuiltIn);
    CHECK(layers[0].regions == 74);
    CHECK(layerRegions(QStringLiteral("NUTS 2021"), 3)->empty());
    CHECK(findRegion(QStringLiteral("FI197"), QStringLiteral("NUTS 2021"))->name
        == QLatin1String("Pirkanmaa"));
    CHECK(findRegion(QStringLiteral("UA"), QStringLiteral("NUTS 2024"))->version
        == QLatin1String("NUTS 2024"));
    CHECK_FALSE(findRegion(QStringLiteral("FI197"), QStringLiteral("NUTS 2024")));
}

TEST_CASE("a damaged file of the library gives an empty layer, not a crash", "[geo]")
{
    const tests::UserFolders folders;
    const LayerStore store(libraryFolder());
    const Outline triangle{{Polygon{{{{0, 0}, {1, 0}, {1, 1}, {0, 0}}}}}};
    const std::vector<OutlinedRegion> regions{{QStringLiteral("PT11"), QStringLiteral("NUTS 2016"),
        QStringLiteral("Norte"), {}, 2, std::make_shared<const Outline>(triangle)}};
    REQUIRE(store.write(QStringLiteral("NUTS 2016"), 2, regions));
    const QString path = store.path(QStringLiteral("NUTS 2016"), 2);
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadWrite));
    const QByteArray whole = file.readAll();
    for (qsizetype n = 0; n < whole.size(); n += 7) {
        REQUIRE(file.resize(n));
        CHECK_FALSE(store.read(QStringLiteral("NUTS 2016"), 2));
        file.seek(0);
        file.write(whole);
        file.flush();
    }
    CHECK(store.read(QStringLiteral("NUTS 2016"), 2));
    REQUIRE(file.resize(whole.size() - 9));
    CHECK(layerRegions(QStringLiteral("NUTS 2016"), 2)->empty());
}

TEST_CASE("the four layers of NUTS 2024 are installed at once", "[geo][real]")
{
    const QString path = sharedData(QStringLiteral("nuts2024_20M.gpkg"));
    if (path.isEmpty()) {
        WARN("the folder of real data is absent");
        return;
    }
    const tests::UserFolders folders;
    const Result<InstallReport> report = installOutlines(path);
    REQUIRE(report);
    CHECK(report->installed == 39 + 115 + 299 + 1345); // counted by ogrinfo
    const int expected[] = {39, 115, 299, 1345};
    for (int level = 0; level < 4; ++level) {
        CHECK(layerRegions(QStringLiteral("NUTS 2024"), level)->size()
            == static_cast<std::size_t>(expected[level]));
    }
    CHECK(findRegion(QStringLiteral("ITC4"), QStringLiteral("NUTS 2024"))->name
        == QLatin1String("Lombardia"));
}
