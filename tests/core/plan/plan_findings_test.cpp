// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/plan/plan_findings.h"

#include "tests/core/plan/plan_project.h"

#include <catch2/catch.hpp>

using namespace trama;
using namespace trama::tests;

namespace {

QStringList codesAbout(const PlanProject &p, const char *entity, const QString &title)
{
    const auto findings = plan::planFindings(*p.project, p.plan);
    REQUIRE(findings);
    QStringList codes;
    const text::Texts english(text::Language::English);
    const text::Texts portuguese(text::Language::Portuguese);
    for (const exchange::Finding &finding : *findings) {
        CHECK(english.has(QStringLiteral("check.") + finding.check));
        CHECK(portuguese.has(QStringLiteral("check.") + finding.check));
        CHECK_FALSE(finding.uuid.isNull());
        if (finding.entity == QLatin1String(entity) && finding.arguments.value(0) == title) {
            codes.append(finding.check);
        }
    }
    codes.sort();
    return codes;
}

} // namespace

TEST_CASE(
    "A plan that follows the rules has notes only, an empty action is warned of field by field",
    "[plan]")
{
    const PlanProject p;
    CHECK(codesAbout(p, "action_plan", QStringLiteral("Plan of Groningen"))
        == QStringList{QStringLiteral("plan-no-endorsement"), QStringLiteral("plan-no-summary")});
    CHECK(codesAbout(p, "action", QStringLiteral("Shared access")).isEmpty());
    CHECK(codesAbout(p, "action", QStringLiteral("Opening day"))
        == QStringList{QStringLiteral("action-no-background"),
            QStringLiteral("action-no-description"), QStringLiteral("action-no-inspiration"),
            QStringLiteral("action-no-need"), QStringLiteral("action-no-players"),
            QStringLiteral("action-no-timeframe")});
}

TEST_CASE(
    "Two plans on one instrument, and an action dropped without a reason, are warned of", "[plan]")
{
    PlanProject p;
    p.insert("action_plan",
        {{QStringLiteral("title"), QStringLiteral("Second")},
            {QStringLiteral("instrument"), p.instrument}});
    p.update("action", p.action, {{QStringLiteral("status"), QStringLiteral("dropped")}});
    CHECK(codesAbout(p, "action_plan", QStringLiteral("Plan of Groningen"))
              .contains(QStringLiteral("plan-same-instrument")));
    CHECK(codesAbout(p, "action", QStringLiteral("Shared access"))
        == QStringList{QStringLiteral("action-no-reason")});
    p.update("action", p.action, {{QStringLiteral("status_reason"), QStringLiteral("No funds.")}});
    CHECK(codesAbout(p, "action", QStringLiteral("Shared access")).isEmpty());
}

TEST_CASE(
    "A bare plan lacks its action, project, organisation, aim, instrument and context", "[plan]")
{
    PlanProject p;
    p.plan = p.insert("action_plan", {{QStringLiteral("title"), QStringLiteral("Bare")}});
    CHECK(codesAbout(p, "action_plan", QStringLiteral("Bare"))
        == QStringList{QStringLiteral("plan-no-action"), QStringLiteral("plan-no-aim"),
            QStringLiteral("plan-no-context"), QStringLiteral("plan-no-endorsement"),
            QStringLiteral("plan-no-instrument"), QStringLiteral("plan-no-organisation"),
            QStringLiteral("plan-no-project"), QStringLiteral("plan-no-summary")});
}
