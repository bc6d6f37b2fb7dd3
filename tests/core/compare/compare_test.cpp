// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/compare/complement.h"
#include "core/compare/profile.h"
#include "core/gap/judge/lending.h"

#include "core/storage/writer.h"
#include "tests/core/sample/sample_lab.h"

#include <algorithm>
#include <cmath>

using namespace trama;
using namespace trama::compare;

// The numbers are counted in the tables of resources/sample.

namespace {

struct CompareLab : tests::SampleLab {
    std::vector<snapshot::Snapshot::Position> all = facilities();

    ProfileInput input(std::initializer_list<const char *> codes) const
    {
        ProfileInput made{snapshot, report, {}, all, {}};
        for (const char *code : codes) {
            made.regions.push_back(region(code));
        }
        return made;
    }
};

const Fact &factOf(const std::vector<Fact> &facts, const char *id)
{
    const auto found = std::find_if(
        facts.begin(), facts.end(), [&](const Fact &fact) { return fact.id == QLatin1String(id); });
    INFO(id);
    REQUIRE(found != facts.end());
    return *found;
}

} // namespace

TEST_CASE("a profile sets the same facts of two regions side by side", "[compare]")
{
    const CompareLab lab;
    const std::vector<Fact> facts = profile(lab.input({"NL11", "DE50"}));
    const Fact &facilities = factOf(facts, "facilities");
    CHECK(facilities.values[0].value == 9);
    CHECK(facilities.values[1].value == 9);
    CHECK(facilities.difference() == 0);
    const Fact &operational = factOf(facts, "operational");
    CHECK(operational.values[1].value == 8); // one of Bremen is suspended
    CHECK(operational.difference() == 1);
    CHECK(factOf(facts, "services").values[0].value == 14);
    CHECK(factOf(facts, "services").values[1].value == 12);
    CHECK(factOf(facts, "open").values[0].value == Approx(13.0 / 14));
    CHECK(factOf(facts, "use").values[0].value == Approx(0.60411).margin(1e-5));
    CHECK(factOf(facts, "use").values[1].known == 9);
    CHECK(factOf(facts, "checked").values[1].value == Approx(8.0 / 9));
    // Coverage is that of the report, by the same numbers.
    const auto rollup = std::find_if(lab.report.rollups.begin(), lab.report.rollups.end(),
        [&](const gap::Rollup &one) { return one.region == lab.region("NL11"); });
    CHECK(factOf(facts, "alone").values[0].value == rollup->cov);
    CHECK(factOf(facts, "shared").values[0].value == rollup->shared);
}

TEST_CASE("coverage by stage is that of the region's needs there", "[compare]")
{
    const CompareLab lab;
    const std::vector<Fact> stages = coverageByStage(lab.input({"NL11", "DE50"}));
    const Fact &conversion = factOf(stages, "stage/bioeconomy/conversion");
    CHECK(conversion.values[0].value == 0); // Groningen has none of four
    CHECK(conversion.values[1].value == 1); // Bremen needs one and has three
    CHECK(conversion.difference() == 1);
    const Fact &subsystem = factOf(stages, "stage/industrial/subsystem");
    CHECK(std::isnan(subsystem.values[0].value)); // Groningen needs nothing there
    CHECK(subsystem.values[0].isNone);
    CHECK_FALSE(conversion.values[0].isNone);
    CHECK(std::isnan(subsystem.difference()));
}

TEST_CASE("sectors of priorities meet by their codes", "[compare]")
{
    const CompareLab lab;
    const std::vector<Fact> sectors = prioritySectors(lab.input({"NL11", "DE50"}));
    // The one both name comes first: 0.5 in Groningen, 0.25 in Bremen.
    CHECK(sectors.front().id == QStringLiteral("sector/agri-food"));
    CHECK(sectors.front().values[0].value == Approx(0.5));
    CHECK(sectors.front().values[1].value == Approx(0.25));
    CHECK(std::isnan(factOf(sectors, "sector/health").values[1].value));
    CHECK(similarity(lab.snapshot, lab.region("NL11"), lab.region("NL11")) == 1);
    // Of agri-food, energy, health and agri-food, aerospace, mobility, C28 (of no ecosystem): one
    // of six.
    CHECK(similarity(lab.snapshot, lab.region("NL11"), lab.region("DE50")) == Approx(1.0 / 6));
}

TEST_CASE("rows can stand by how much they differ", "[compare]")
{
    std::vector<Fact> facts{{QStringLiteral("a"), Unit::Count, {}, {{10}, {9}}},
        {QStringLiteral("b"), Unit::Share, {}, {{0.2}, {0.8}}},
        {QStringLiteral("c"), Unit::Share, {}, {{0.5}, {}}}};
    sortByDifference(facts);
    CHECK(facts[0].id == QStringLiteral("b")); // 75 % of the largest; a: 10 %
    CHECK(facts[1].id == QStringLiteral("a"));
    CHECK(facts[2].id == QStringLiteral("c")); // one value has no difference
}

TEST_CASE("a statistic of another year than its neighbours is marked", "[compare]")
{
    CompareLab lab;
    const domain::Entity &indicator = *domain::findEntity("indicator");
    auto rows = lab.project->rows(indicator, {QStringLiteral("region"), QStringLiteral("code")});
    REQUIRE(rows);
    storage::Key bremen = 0;
    while (rows->next()) {
        const bool isBremen = lab.set.indexOfKey.value(rows->integer(0), -1) == lab.region("DE50");
        bremen = isBremen && rows->text(1) == QLatin1String("rd-share") ? rows->key() : bremen;
    }
    REQUIRE(lab.project->edit({QStringLiteral("step.test"), {}}, [&](storage::Writer &writer) {
        return writer.update(indicator, bremen, {{QStringLiteral("year"), 2022}});
    }));
    ProfileInput input = lab.input({"NL11", "DE50"});
    const auto statistics = readStatistics(*lab.project, lab.set.indexOfKey);
    REQUIRE(statistics);
    input.statistics = *statistics;
    const std::vector<Fact> facts = profile(input);
    const Fact &share = factOf(facts, "indicator/rd-share");
    CHECK(share.values[0].value == Approx(1.7));
    CHECK(share.values[1].value == Approx(2.9));
    CHECK(share.measure == QStringLiteral("% of GDP"));
    CHECK_FALSE(share.hasOtherYear(0));
    CHECK(share.hasOtherYear(1));
    CHECK_FALSE(factOf(facts, "indicator/population").hasOtherYear(1));
}

TEST_CASE("Bremen can lend pilot production to Groningen", "[compare]")
{
    const CompareLab lab;
    const Complementarities found
        = complementarities(lab.report, {lab.region("NL11"), lab.region("DE50")});
    REQUIRE_FALSE(found.loans.empty());
    const Loan &first = found.loans.front();
    CHECK(first.lender.region == lab.region("DE50"));
    CHECK(first.lender.facilities == 3);
    // Of four wanted, three at 132 minutes: 3 x 0.68 / 4; G is 0.35.
    CHECK(first.lender.borrow == Approx(0.51).margin(0.01));
    CHECK(first.gain == Approx(0.18).margin(0.005));
    for (const Loan &loan : found.loans) {
        CHECK(lab.report.needs[loan.need].at.region != loan.lender.region);
        CHECK(gap::lendingFacilities(lab.snapshot, lab.report.settings, lab.report.needs[loan.need],
                  loan.lender.region)
                  .size()
            == std::size_t(loan.lender.facilities));
    }
}

TEST_CASE("what two regions lack is to be built together", "[compare]")
{
    const CompareLab lab;
    const Complementarities found
        = complementarities(lab.report, {lab.region("NL11"), lab.region("BE25")});
    const auto shared
        = std::find_if(found.together.begin(), found.together.end(), [&](const Shared &one) {
              return lab.report.needs[one.needs.front()].at.stage
                  == QStringLiteral("energy/decommissioning");
          });
    REQUIRE(shared != found.together.end());
    CHECK(shared->needs.size() == 2);
    // One region alone builds nothing together.
    CHECK(complementarities(lab.report, {lab.region("NL11")}).together.empty());
}

TEST_CASE("a complementarity is said in whole sentences of both languages", "[compare]")
{
    const CompareLab lab;
    const Complementarities found
        = complementarities(lab.report, {lab.region("NL11"), lab.region("DE50")});
    const text::Texts english;
    const QString words = sentence(found.loans.front(), lab.report, lab.snapshot, english);
    INFO(words.toStdString());
    CHECK(words.startsWith(QStringLiteral("Bremen has 3 facilities with room for ")));
    CHECK(words.contains(QStringLiteral("admit firms from Groningen, the nearest 13")));
    CHECK(words.endsWith(QStringLiteral("Groningen needs 4 and has none.")));
    const text::Texts portuguese(text::Language::Portuguese);
    CHECK(sentence(found.loans.front(), lab.report, lab.snapshot, portuguese)
              .startsWith(QStringLiteral("Bremen tem 3 infraestruturas com vagas para ")));
}
