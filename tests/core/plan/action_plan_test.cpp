// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/plan/plan_project.h"

#include <catch2/catch.hpp>

#include <QRegularExpression>

using namespace trama;
using namespace trama::tests;

namespace {

QStringList headings(const plan::Document &document, int level)
{
    QStringList texts;
    for (const plan::Block &block : document.blocks) {
        if (const auto *heading = std::get_if<plan::Heading>(&block);
            heading && heading->level == level) {
            texts.append(heading->text);
        }
    }
    return texts;
}

plan::Document documentOf(const PlanProject &p, text::Language language = text::Language::English)
{
    const auto document = plan::actionPlanDocument(*p.project, p.input(), text::Texts(language));
    REQUIRE(document);
    return *document;
}

} // namespace

TEST_CASE(
    "A plan has the parts of the Interreg Europe form, and six fields an action in their order",
    "[plan]")
{
    const PlanProject p;
    const plan::Document document = documentOf(p);
    CHECK(document.title == QStringLiteral("Plan of Groningen"));
    CHECK(document.language == QStringLiteral("en"));
    CHECK(headings(document, 1)
        == QStringList{QStringLiteral("Part I. General information"),
            QStringLiteral("Part II. Policy context"), QStringLiteral("Part III. Actions"),
            QStringLiteral("Date, names, signatures and stamp"),
            QStringLiteral("Annex. Evidence, sources and method")});
    CHECK(headings(document, 2).filter(QStringLiteral("Action "))
        == QStringList{
            QStringLiteral("Action 1: Opening day"), QStringLiteral("Action 2: Shared access")});
    CHECK(headings(document, 3).mid(0, 7)
        == QStringList{QStringLiteral("1 Background and relevance to the project"),
            QStringLiteral("2 Action"), QStringLiteral("3 Players involved"),
            QStringLiteral("4 Timeframe"), QStringLiteral("5 Costs (if any)"),
            QStringLiteral("6 Funding sources (if any)"), QStringLiteral("Evidence")});
}

TEST_CASE("A plan prints what its fields say, and says where they say nothing", "[plan]")
{
    const PlanProject p;
    const QString words = p.words(p.input());
    for (const char *part : {"Project | TraCS3", "NUTS 2 region | NL11 Groningen",
             "Country | not stated", "☒ Investment for Growth and Jobs programme",
             "☐ European Territorial Cooperation programme",
             "EFRO Noord-Nederland\nERDF Northern Netherlands\nPeriod: 2021–2027\nBody "
             "responsible: Province of Groningen",
             "Seen in Bremen.\nGood practice that inspired it: Open pilot hours.\nEvent that "
             "inspired it: Study visit to Bremen, 14 May 2025.",
             "Start: 1 Jan 2027. End: 31 Dec 2028.", "Total: EUR 180,000",
             "6 Funding sources (if any)\nnot stated",
             "Survey of facilities | not stated | 12 Mar 2026 | CC BY 4.0 | not stated"}) {
        INFO(part);
        CHECK(words.contains(QString::fromUtf8(part)));
    }
}

TEST_CASE("A plan of 2021-2027 has the fields of that form", "[plan]")
{
    PlanProject p;
    p.update(
        "action_plan", p.plan, {{QStringLiteral("template"), QStringLiteral("interreg-2021")}});
    const plan::Document document = documentOf(p);
    CHECK(headings(document, 3).mid(0, 5)
        == QStringList{QStringLiteral("Nature of the action"), QStringLiteral("Timeframe"),
            QStringLiteral("Stakeholders involved"),
            QStringLiteral("How the action derives from the project"), QStringLiteral("Evidence")});
    CHECK(wordsOf(document).contains(
        QStringLiteral("no policy change by the end of the core phase")));
}

TEST_CASE("Persons stay out of a plan unless asked for", "[plan]")
{
    const PlanProject p;
    plan::PlanInput input = p.input();
    const QString without = p.words(input);
    input.includePersons = true;
    const QString with = p.words(input);
    for (const char *person : {"Anna Jansen", "anna@example.org", "+31 50 000", "Piet de Vries"}) {
        INFO(person);
        CHECK_FALSE(without.contains(QLatin1String(person)));
        CHECK(with.contains(QLatin1String(person)));
    }
    CHECK(without.contains(QStringLiteral("Contact person | ___")));
}

TEST_CASE("The evidence of an action is the row of its need", "[plan]")
{
    const PlanProject p;
    const QString words = p.words(p.input());
    for (const char *part : {"Evidence for action 2", "Region | Groningen", "Class | Short",
             "Open facilities | 1 of 2", "Firms within reach | unknown",
             "Rank value G | 1.50 = weight 3.00 × demand 1.00 × loss 0.50",
             "Bremen: 0.50 of what is missing, 1 facility, 120 minutes away",
             "Facilities that answer | Open Bench and Hidden Plant",
             "Of these, access unknown | Hidden Plant", "Facilities that are coming | Coming Line",
             "matrix: ", "ranking: ", "map: "}) {
        INFO(part);
        CHECK(words.contains(QString::fromUtf8(part)));
    }
    CHECK(words.contains(QStringLiteral("This action is not tied to a need of the gap analysis.")));
}

TEST_CASE("An action whose need is not in the report says so", "[plan]")
{
    PlanProject p;
    p.update("action", p.action, {{QStringLiteral("need_bands"), QStringLiteral("1-3|4-5")}});
    CHECK(p.words(p.input()).contains(QStringLiteral("is not among those of this gap analysis")));
}

TEST_CASE("Facilities and practices that the audience may not see are counted, not named", "[plan]")
{
    const PlanProject p;
    plan::PlanInput input = p.input();
    input.mayName = [](snapshot::Key key) { return key == 11; };
    input.mayShow = [](const QString &tier) { return tier == QLatin1String("public"); };
    const QString words = p.words(input);
    CHECK(words.contains(QStringLiteral("Open Bench and 1 more that is not named here")));
    CHECK(words.contains(QStringLiteral("coming | 1 facility that is not named here")));
    for (const char *hidden : {"Hidden Plant", "Coming Line", "Open pilot hours"}) {
        INFO(hidden);
        CHECK_FALSE(words.contains(QLatin1String(hidden)));
    }
}

TEST_CASE(
    "The table of gaps shows twenty of the plan's region and says how many there are", "[plan]")
{
    PlanProject p;
    const gap::NeedResult need = p.report.needs.front();
    p.report.needs.assign(25, need);
    gap::NeedResult covered = need;
    covered.gapClass = gap::GapClass::Covered;
    gap::NeedResult elsewhere = need;
    elsewhere.at.region = 1;
    p.report.needs.push_back(covered);
    p.report.needs.push_back(elsewhere);
    const plan::Document document = documentOf(p);
    bool isFound = false;
    for (const plan::Block &block : document.blocks) {
        const auto *table = std::get_if<plan::Table>(&block);
        if (table && table->caption == QStringLiteral("Gaps and advice: Groningen")) {
            isFound = true;
            CHECK(table->rows.size() == 20);
            CHECK(table->rows.front().mid(2)
                == QStringList{QStringLiteral("Short"), QStringLiteral("1 of 2"),
                    QStringLiteral("1.50"), QStringLiteral("Borrow")});
        }
    }
    CHECK(isFound);
    CHECK(wordsOf(document).contains(QStringLiteral("20 of 25 gaps shown.")));
}

TEST_CASE("The sample says on every page that it is invented; a real project does not", "[plan]")
{
    const PlanProject sample(true);
    const PlanProject real(false);
    CHECK(documentOf(sample).notices == QStringList{QStringLiteral("Sample data: invented")});
    CHECK(documentOf(real).notices.isEmpty());
}

TEST_CASE("Every sentence of a plan is there in Portuguese", "[plan]")
{
    const PlanProject p;
    const plan::Document document = documentOf(p, text::Language::Portuguese);
    CHECK(document.language == QStringLiteral("pt-PT"));
    CHECK(headings(document, 1).first() == QStringLiteral("Parte I. Informação geral"));
    const QString words = wordsOf(document);
    CHECK(words.contains(QStringLiteral("Dados de exemplo: inventados")));
    CHECK(words.contains(QStringLiteral("Resumo em inglês\nnão indicado")));
    static const QRegularExpression key(QStringLiteral("\\b(plan|document|gap|word)\\.[a-z]"));
    CHECK(key.match(words).captured().isEmpty());
    CHECK(key.match(p.words(p.input())).captured().isEmpty());
}

TEST_CASE("A project without a plan, or without the plan asked for, is told by name", "[plan]")
{
    const PlanProject p;
    plan::PlanInput input;
    input.plan = 4711;
    const auto document = plan::actionPlanDocument(*p.project, input, text::Texts());
    REQUIRE_FALSE(document);
    CHECK(document.error().code == ErrorCode::UnknownName);
    CHECK(document.error().arguments.value(0) == QStringLiteral("action_plan"));
}

TEST_CASE("A plan without a report is written without evidence", "[plan]")
{
    const PlanProject p;
    const QString words = p.words(plan::PlanInput{});
    CHECK(words.contains(QStringLiteral("Action 2: Shared access")));
    CHECK_FALSE(words.contains(QStringLiteral("matrix: ")));
}
