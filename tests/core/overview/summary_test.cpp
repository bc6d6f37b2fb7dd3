// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/overview/summary.h"

#include "tests/core/sample/sample_lab.h"

#include <algorithm>
#include <cmath>

using namespace trama;
using namespace trama::overview;

// The numbers are counted in the tables of resources/sample.

TEST_CASE("the summary counts the facilities of the sample", "[overview]")
{
    const tests::SampleLab lab;
    const Summary all = summary(lab.snapshot, lab.facilities(), {lab.asOf});
    CHECK(all.facilities == 60);
    CHECK(all.operational == 57); // the rest: planned, under construction, suspended
    CHECK(all.coming == 2);
    CHECK(all.out == 1);
    CHECK(all.regions == 7);
    CHECK(all.unplaced == 0);
    CHECK(all.services == 77);
    CHECK(all.servicesOpen == 74); // NL08 says no; LT05 and LT06 say nothing
    CHECK(all.servicesUnclear == 2);
    CHECK(all.shareOpen() == Approx(74.0 / 77));
    CHECK(all.useKnown == 55);
    CHECK(all.use == Approx(0.62517).margin(1e-5)); // units differ: the mean of the ratios
    CHECK(all.checked == 56); // on or after 1 November 2024
    CHECK(all.notChecked() == 4);
    CHECK(all.withoutPlace == 0);
    CHECK(all.withoutService == 1); // RO04
    CHECK(all.withoutUse == 5);
    CHECK(all.withoutSource == 2); // LT04, RO01
}

TEST_CASE("completeness is the share of ten things that facilities state", "[overview]")
{
    const tests::SampleLab lab;
    // 52 state all ten, 5 nine, one 8, one 6, one 5: 584 of 600.
    const Summary all = summary(lab.snapshot, lab.facilities(), {lab.asOf});
    CHECK(all.completeness == Approx(584.0 / 600));
}

TEST_CASE("a filter narrows every number of the summary", "[overview]")
{
    const tests::SampleLab lab;
    snapshot::Filter filter;
    filter.regions = {lab.region("NL11")};
    const Summary groningen = summary(lab.snapshot, lab.facilities(filter), {lab.asOf});
    CHECK(groningen.facilities == 9);
    CHECK(groningen.services == 14);
    CHECK(groningen.servicesOpen == 13);
    CHECK(groningen.useKnown == 9);
    CHECK(groningen.use == Approx(0.60411).margin(1e-5));
    CHECK(groningen.completeness == Approx(1));
    CHECK(groningen.regions == 1);
}

TEST_CASE("main types stand by number, then by code", "[overview]")
{
    const tests::SampleLab lab;
    const Summary all = summary(lab.snapshot, lab.facilities(), {lab.asOf});
    REQUIRE(all.types.size() == 14);
    CHECK(all.types[0].code == QStringLiteral("RI"));
    CHECK(all.types[0].facilities == 9);
    CHECK(all.types[1].code == QStringLiteral("TC"));
    CHECK(all.types[2].code == QStringLiteral("TI-TB"));
    CHECK(all.types[2].facilities == 8);
    int sum = 0;
    for (const CodeCount &type : all.types) {
        sum += type.facilities;
    }
    CHECK(sum == 60);
}

TEST_CASE("a priority is served by the facilities of its region in its sectors", "[overview]")
{
    const tests::SampleLab lab;
    const Summary all = summary(lab.snapshot, lab.facilities(), {lab.asOf});
    const auto of = [&](const char *region, const char *name) {
        const auto found = std::find_if(
            all.priorities.begin(), all.priorities.end(), [&](const PriorityCount &priority) {
                return priority.region == lab.region(region)
                    && priority.name == QString::fromUtf8(name);
            });
        REQUIRE(found != all.priorities.end());
        return found->facilities;
    };
    CHECK(all.priorities.size() == 21);
    CHECK(of("NL11", "Circulaire bio-economie") == 4);
    CHECK(of("NL11", "Waterstof en wind") == 3);
    CHECK(of("BE25", "Blauwe energie") == 1);
    CHECK(of("DE50", "Bioprozesse") == 3);
    CHECK(all.priorities.front().facilities == 4); // most first
}

TEST_CASE("an empty project has no shares, and unknown is not zero", "[overview]")
{
    const snapshot::Snapshot nothing;
    const Summary none = summary(nothing, {}, {QDate(2026, 11, 1)});
    CHECK(none.facilities == 0);
    CHECK(std::isnan(none.use));
    CHECK(std::isnan(none.completeness));
    CHECK(std::isnan(none.shareOpen()));
    CHECK(std::isnan(none.shareChecked()));
}
