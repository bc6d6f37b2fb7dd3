// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/gap/report.h"
#include "core/sample/sample.h"
#include "core/snapshot/load.h"
#include "tests/core/sample/sample_regions.h"
#include "tests/support/temporary.h"

#include <catch2/catch.hpp>

#include <QSet>

using namespace trama;
using namespace trama::gap;

namespace {

struct SampleReport {
    geo::RegionSet set = tests::sampleRegionSet();
    GapReport report;

    SampleReport()
    {
        const tests::TemporaryFolder folder;
        const auto project = sample::buildSample(folder.path(QStringLiteral("sample.gpkg")));
        REQUIRE(project);
        const auto snapshot = snapshot::load(**project, set);
        REQUIRE(snapshot);
        GapSettings settings;
        settings.asOf = QDate(2026, 11, 1);
        auto made = gap::report(*snapshot, settings);
        REQUIRE(made);
        report = std::move(*made);
    }

    const NeedResult &need(const char *region, const char *stage, const char *service) const
    {
        for (const NeedResult &need : report.needs) {
            if (set.regions[static_cast<std::size_t>(need.at.region)].code == QLatin1String(region)
                && need.at.stage == QLatin1String(stage)
                && need.at.service == QLatin1String(service)) {
                return need;
            }
        }
        FAIL("no need of " << region << " at " << stage << ": " << service);
        return report.needs.front();
    }

    QString codeOf(int region) const { return set.regions[static_cast<std::size_t>(region)].code; }
};

} // namespace

TEST_CASE("every class, mark and advice occurs in the sample", "[sample]")
{
    const SampleReport sample;
    QSet<QString> classes;
    QSet<QString> marks;
    QSet<QString> advice;
    for (const NeedResult &need : sample.report.needs) {
        classes.insert(code(need.gapClass));
        for (const Mark mark : need.marks) {
            marks.insert(code(mark));
        }
        for (const Advice piece : need.advice) {
            advice.insert(code(piece));
        }
    }
    CHECK(sample.report.needs.size() == 60);
    CHECK(classes.size() == 11);
    CHECK(marks.size() == 4);
    CHECK(advice.size() == 12);
    CHECK(sample.report.unplaced == 0);
    CHECK(sample.report.equalCoordinates == 0);
}

TEST_CASE(
    "Groningen lacks pilot production in conversion and can borrow it from Bremen", "[sample]")
{
    const SampleReport sample;
    const NeedResult &need = sample.need("NL11", "bioeconomy/conversion", "pilot-production");
    CHECK(need.gapClass == GapClass::Absent);
    CHECK(need.target == 4);
    CHECK(need.g == Approx(0.35)); // weight 0.35, demand the largest, loss 1
    REQUIRE_FALSE(need.lenders.empty());
    CHECK(sample.codeOf(need.lenders.front().region) == QStringLiteral("DE50"));
    CHECK(need.lenders.front().facilities == 3);
    // Three plants about 119 km away: 132 minutes, 2^(-132/240) = 0.68 each, of four wanted.
    CHECK(need.bestBorrow() == Approx(0.51).margin(0.01));
    CHECK(need.gLeft == Approx(0.17).margin(0.005));
    CHECK(need.advice.front() == Advice::Borrow);
}

TEST_CASE("needs of the sample have the classes they were written for", "[sample]")
{
    const SampleReport sample;
    const auto classOf = [&](const char *region, const char *stage, const char *service) {
        return sample.need(region, stage, service).gapClass;
    };
    CHECK(classOf("NL11", "health/clinical-trial", "certification") == GapClass::NotNeeded);
    CHECK(classOf("LT0", "health/clinical-trial", "certification") == GapClass::NotMapped);
    CHECK(classOf("LT0", "health/pre-clinical", "proof-of-concept") == GapClass::Unclear);
    CHECK(classOf("NL11", "health/manufacture", "pilot-production") == GapClass::Restricted);
    CHECK(classOf("LT0", "industrial/components", "prototype") == GapClass::Short);
    CHECK(classOf("FI197", "industrial/assembly", "validation-access") == GapClass::Full);
    CHECK(classOf("ES42", "energy/equipment", "demonstration") == GapClass::Far);
    CHECK(classOf("NL11", "health/delivery", "validation-access") == GapClass::Fragile);
    CHECK(classOf("FI197", "bioeconomy/biomass", "characterisation") == GapClass::Surplus);
    CHECK(classOf("DE50", "bioeconomy/conversion", "pilot-production") == GapClass::Covered);
}

TEST_CASE("what the sample leaves to build is built together where two regions lack it", "[sample]")
{
    const SampleReport sample;
    const NeedResult &shared = sample.need("NL11", "energy/decommissioning", "demonstration");
    REQUIRE(shared.gapClass == GapClass::Absent);
    CHECK(shared.advice.front() == Advice::BuildTogether);
    REQUIRE(shared.togetherWith.size() == 1);
    CHECK(sample.codeOf(shared.togetherWith.front()) == QStringLiteral("BE25"));
    CHECK(sample.need("DE50", "industrial/components", "calibration").advice.front()
        == Advice::Build);
    const NeedResult &coming = sample.need("BE25", "bioeconomy/product", "pilot-production");
    CHECK(coming.advice.back() == Advice::Wait);
    CHECK(coming.opens == QDate(2027, 9, 1));
}
