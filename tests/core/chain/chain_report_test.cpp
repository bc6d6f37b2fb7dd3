// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/chain/chain_report.h"
#include "core/sample/sample.h"
#include "core/snapshot/filter.h"
#include "core/snapshot/load.h"
#include "tests/core/sample/sample_regions.h"
#include "tests/support/temporary.h"

#include <catch2/catch.hpp>

#include <cmath>

using namespace trama;
using namespace trama::chain;

namespace {

/// The chain "Circular bioeconomy" of the sample on 1 November 2026.
struct SampleChain {
    geo::RegionSet set = tests::sampleRegionSet();
    snapshot::Snapshot snapshot;
    gap::GapReport report;
    std::vector<FacilityLink> links;
    ChainRequest request;

    SampleChain()
    {
        const tests::TemporaryFolder folder;
        const auto project = sample::buildSample(folder.path(QStringLiteral("sample.gpkg")));
        REQUIRE(project);
        auto loaded = snapshot::load(**project, set);
        REQUIRE(loaded);
        snapshot = std::move(*loaded);
        gap::GapSettings settings;
        settings.asOf = QDate(2026, 11, 1);
        auto made = gap::report(snapshot, settings);
        REQUIRE(made);
        report = std::move(*made);
        links = facilityLinks(**project).value();
        const auto all = chainNames(**project).value();
        for (const ChainName &chain : all) {
            if (chain.nameEn == QLatin1String("Circular bioeconomy")) {
                request.chain = chain.key;
                request.sectors = {chain.sector};
            }
        }
        request.shown = shownIn({});
    }

    std::vector<snapshot::Snapshot::Position> shownIn(const QSet<qint32> &regions) const
    {
        snapshot::Filter filter;
        filter.regions = regions;
        return snapshot::matching(snapshot, filter, report.settings.asOf);
    }
    int region(const char *code) const
    {
        for (std::size_t i = 0; i < set.regions.size(); ++i) {
            if (set.regions[i].code == QLatin1String(code)) {
                return int(i);
            }
        }
        return -1;
    }
    ChainReport made() const { return chainReport(snapshot, report, links, request); }
    QString nameOf(snapshot::Key key) const
    {
        const auto at = snapshot.find(key);
        return snapshot.chunks()[std::size_t(at.chunk)]->name(at.row);
    }
};

} // namespace

TEST_CASE("A chain has its stages in order with the facilities that serve them", "[chain]")
{
    const SampleChain sample;
    const ChainReport chain = sample.made();
    REQUIRE(chain.stages.size() == 6);
    QStringList names;
    std::vector<int> counted;
    std::vector<int> regions;
    for (const ChainStage &stage : chain.stages) {
        names << stage.name;
        counted.push_back(stage.counted);
        regions.push_back(stage.regions);
    }
    CHECK(names.join(QLatin1Char(' ')).toStdString()
        == "Biomass Pre-treatment Conversion Product Use Return");
    // service.csv: NL01 NL02 FI03 FI04 FI05 / NL01 FI04 / LT03 DE01 DE02 DE03 / NL05 LT09
    CHECK(counted == std::vector<int>{5, 2, 4, 2, 0, 0});
    CHECK(regions == std::vector<int>{2, 2, 2, 2, 0, 0});
    CHECK(chain.stages[3].coming == 1); // BE09 opens in 2027
    CHECK(chain.facilities == 11);
}

TEST_CASE(
    "A stage's coverage rolls its needs up, a region speaking no louder than another", "[chain]")
{
    const SampleChain sample;
    const ChainReport chain = sample.made();
    // need.csv; weights of a region sum to 1.00 NL11, 1.00 BE25, 0.85 LT0 (clinical trials are not
    // mapped), 0.95 DE50, 0.92 FI197 (home care is not mapped).
    CHECK(chain.stages[0].cov == Approx(1));
    CHECK(chain.stages[0].needs == 2); // LT0 wants none
    CHECK(chain.stages[1].cov == Approx(1));
    const double covered = 0.12 / 0.85 + 0.10 / 0.95; // LT03, and Bremen's three
    CHECK(chain.stages[2].cov == Approx(covered / (0.35 + covered + 0.13 / 0.92)));
    CHECK(chain.stages[2].needs == 4);
    // NL05 is one of two wanted, BE09 has not opened, LT09 certifies.
    CHECK(chain.stages[3].cov == Approx((0.10 * 0.5 + 0.10 / 0.85) / (0.10 + 0.15 + 0.10 / 0.85)));
    CHECK(std::isnan(chain.stages[4].cov));
    CHECK(chain.weakest == std::vector<int>{2});
}

TEST_CASE("Links lie between the nearest stages that lead on", "[chain]")
{
    const SampleChain sample;
    const ChainReport chain = sample.made();
    CHECK(chain.links.size() == 12); // link.csv, both ends among the twelve
    CHECK(chain.crossing == 4); // NL01-DE01, NL05-DE02, LT03-FI04, FI04-DE01
    int found = 0;
    for (const ChainLink &link : chain.links) {
        const QString from = sample.nameOf(link.link.from);
        const QString to = sample.nameOf(link.link.to);
        if (from.startsWith(QLatin1String("Fivel")) && to.startsWith(QLatin1String("Unterweser"))) {
            CHECK(link.fromStage == 1); // of biomass and pre-treatment
            CHECK(link.toStage == 2);
            CHECK(link.crossesBorder);
            ++found;
        }
        if (from.startsWith(QLatin1String("Auetal")) && to.startsWith(QLatin1String("Heidmark"))) {
            CHECK(link.fromStage == 2);
            CHECK(link.toStage == 2);
            ++found;
        }
        if (from.startsWith(QStringLiteral("Aukš")) && to.startsWith(QLatin1String("Keurus"))) {
            CHECK(link.fromStage == 2); // back: FI04 serves earlier stages alone
            CHECK(link.toStage == 1);
            ++found;
        }
    }
    CHECK(found == 3);
}

TEST_CASE(
    "A region's chain has its needs, its facilities and the partners they are tied to", "[chain]")
{
    SampleChain sample;
    sample.request.region = sample.region("NL11");
    sample.request.shown = sample.shownIn({sample.request.region});
    const ChainReport chain = sample.made();
    CHECK(chain.facilities == 3); // NL01, NL02, NL05
    CHECK(chain.stages[2].counted == 0);
    CHECK(chain.stages[2].cov == Approx(0));
    CHECK(chain.stages[3].cov == Approx(0.5));
    REQUIRE(chain.stages[2].facilities.size() == 2); // DE01 and DE02, as partners
    CHECK(chain.stages[2].facilities[0].isPartner);
    CHECK(chain.links.size() == 4); // NL01-NL05, NL02-NL01, NL01-DE01, NL05-DE02
    CHECK(chain.weakest == std::vector<int>{2});
}

TEST_CASE("A stage two chains share keeps their sectors apart", "[chain]")
{
    SampleChain sample;
    for (const snapshot::ChainRow &chain : sample.snapshot.tables().chains) {
        if (chain.code == QLatin1String("aero")) {
            sample.request.chain = chain.key;
        }
    }
    sample.request.sectors = {QStringLiteral("aerospace-defence")};
    const ChainReport chain = sample.made();
    REQUIRE(chain.stages.size() == 7);
    CHECK(chain.stages[1].counted == 1); // components: DE07; LT01, FI01 … serve other sectors
    CHECK(chain.stages[3].counted == 2); // assembly: DE04, DE07
}

TEST_CASE("A chain nobody knows has no stages", "[chain]")
{
    SampleChain sample;
    sample.request.chain = 1;
    CHECK(sample.made().stages.empty());
}
