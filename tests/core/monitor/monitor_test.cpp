// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/monitor/monitor.h"

#include "core/storage/writer.h"
#include "tests/core/sample/sample_lab.h"

#include <algorithm>

using namespace trama;
using namespace trama::monitor;

// The numbers are counted in the tables of resources/sample.

namespace {

Monitoring on(const tests::SampleLab &lab, const QDate &asOf)
{
    const auto made = monitoring(*lab.project, Targets(), asOf);
    REQUIRE(made);
    return *made;
}

int countOf(const Progress &progress, Why why)
{
    return static_cast<int>(std::count_if(progress.lines.begin(), progress.lines.end(),
        [&](const Line &line) { return line.why == why; }));
}

} // namespace

TEST_CASE("events count once they were held, interregional ones alone", "[monitor]")
{
    const tests::SampleLab lab;
    const Monitoring november = on(lab, QDate(2026, 11, 1));
    const Progress &events = november.of(Indicator::Events);
    CHECK(events.wanted == 51);
    CHECK(events.reached == 48); // EV49 is on 10 November
    CHECK(events.missing() == 3);
    CHECK(countOf(events, Why::Later) == 3);
    CHECK(events.lines.size() == 51); // the seven stakeholder meetings are regional
    CHECK(on(lab, QDate(2026, 12, 31)).of(Indicator::Events).isMet());
}

TEST_CASE("plans count that are no drafts, six on programmes and one on a policy", "[monitor]")
{
    const tests::SampleLab lab;
    const Monitoring now = on(lab, lab.asOf);
    CHECK(now.of(Indicator::Plans).reached
        == 5); // those of Romania and Castilla-La Mancha are drafts
    CHECK(countOf(now.of(Indicator::Plans), Why::Draft) == 2);
    CHECK(now.of(Indicator::ErdfPlans).wanted == 6);
    CHECK(now.of(Indicator::ErdfPlans).reached == 4);
    CHECK(now.of(Indicator::ErdfPlans).lines.size() == 6);
    CHECK(now.of(Indicator::RegionalPlans).isMet()); // that of Pirkanmaa
}

TEST_CASE("instruments are influenced where an action has started", "[monitor]")
{
    const tests::SampleLab lab;
    const Monitoring now = on(lab, lab.asOf);
    CHECK(now.of(Indicator::ErdfImproved).reached == 3); // Lithuania, Bremen, Romania
    CHECK(countOf(now.of(Indicator::ErdfImproved), Why::NotStarted) == 3);
    CHECK(now.of(Indicator::RegionalImproved).reached == 1); // late is started
    CHECK(now.actions == 17);
    CHECK(now.actionsStarted == 4);
}

TEST_CASE("a good practice counts when it is analysed and shared", "[monitor]")
{
    const tests::SampleLab lab;
    const Monitoring now = on(lab, lab.asOf);
    CHECK(now.practicesAnalysed == 14);
    CHECK(now.practicesShared == 12);
    CHECK(now.of(Indicator::Practices).reached == 12);
    CHECK(countOf(now.of(Indicator::Practices), Why::NotShared) == 2); // GP13, GP14
    CHECK(countOf(now.of(Indicator::Practices), Why::NotAnalysed) == 1); // GP15
}

TEST_CASE("people count once, who were surveyed and say that capacity was raised", "[monitor]")
{
    const tests::SampleLab lab;
    const Monitoring now = on(lab, lab.asOf);
    const Progress &people = now.of(Indicator::People);
    CHECK(people.wanted == 95);
    CHECK(people.reached == 85);
    CHECK(people.lines.size() == 98);
    CHECK(on(lab, QDate(2023, 12, 31)).of(Indicator::People).reached == 0);
}

TEST_CASE("semesters hold what was reached in each, without holes", "[monitor]")
{
    const tests::SampleLab lab;
    const Monitoring now = on(lab, lab.asOf);
    REQUIRE(now.semesters.size() == 6);
    CHECK(now.semesters.front().name() == QStringLiteral("2024-1"));
    CHECK(now.semesters.back().name() == QStringLiteral("2026-2"));
    // Seven events from February to 11 June 2024; those of July to 17 December are nine.
    const auto events
        = [&](std::size_t i) { return now.semesters[i].reached[std::size_t(Indicator::Events)]; };
    CHECK(events(0) == 7);
    CHECK(events(1) == 9);
    int sum = 0;
    for (std::size_t i = 0; i < now.semesters.size(); ++i) {
        sum += events(i);
    }
    CHECK(sum == 48);
}

TEST_CASE("own indicators and money are those of the records", "[monitor]")
{
    const tests::SampleLab lab;
    const Monitoring now = on(lab, lab.asOf);
    REQUIRE(now.indicators.size() == 7);
    const auto days = std::find_if(now.indicators.begin(), now.indicators.end(),
        [](const OwnIndicator &own) { return own.target == 320; });
    REQUIRE(days != now.indicators.end());
    CHECK(days->share() == Approx(38.0 / 110)); // 248 of 210 to 320
    // The newest record of each action: 12,000 + 120,000 + 18,000 + 9,000 planned.
    REQUIRE(now.money.size() == 1);
    CHECK(now.money[0].currency == QStringLiteral("EUR"));
    CHECK(now.money[0].planned == 159000);
    CHECK(now.money[0].spent == 30000);
    CHECK(now.money[0].influenced == 240000);
    CHECK(now.money[0].actions == 4);
}

TEST_CASE("targets come from the settings of the project", "[monitor]")
{
    const Targets targets = targetsFrom({{QStringLiteral("monitor.events"), 60},
        {QStringLiteral("monitor.people"), -1}, {QStringLiteral("monitor.plans"), 3}});
    CHECK(targets.of(Indicator::Events) == 60);
    CHECK(targets.of(Indicator::People) == 95); // below zero is no target
    CHECK(targets.of(Indicator::Plans) == 3);
}

TEST_CASE("two plans of one instrument count once", "[monitor]")
{
    const tests::SampleLab lab;
    const domain::Entity &plan = *domain::findEntity("action_plan");
    auto rows = lab.project->rows(plan, {QStringLiteral("list_id"), QStringLiteral("instrument")});
    REQUIRE(rows);
    QHash<QString, storage::Key> keys;
    QHash<QString, qint64> instruments;
    while (rows->next()) {
        keys.insert(rows->text(0), rows->key());
        instruments.insert(rows->text(0), rows->integer(1));
    }
    const auto edited = lab.project->edit({QStringLiteral("step.test"), {}}, [&](auto &writer) {
        return writer.update(plan, keys[QStringLiteral("plan-be")],
            {{QStringLiteral("instrument"), instruments[QStringLiteral("plan-nl")]}});
    });
    REQUIRE(edited);
    const Monitoring now = on(lab, lab.asOf);
    CHECK(now.of(Indicator::Plans).reached == 4);
    CHECK(countOf(now.of(Indicator::Plans), Why::SameInstrument) == 1);
}
