// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/plan/plan_project.h"

#include "core/storage/writer.h"

#include <catch2/catch.hpp>

namespace trama::tests {

namespace {

using storage::Values;

QVariant text(const char *words)
{
    return QString::fromUtf8(words);
}

QString field(const char *name)
{
    return QString::fromLatin1(name);
}

const storage::StepName kStep{QStringLiteral("step.test"), {}};

snapshot::Snapshot snapshotOf(storage::Key region)
{
    snapshot::Rows rows;
    snapshot::RegionRow own;
    own.key = region;
    own.code = QStringLiteral("NL11");
    own.name = QStringLiteral("Groningen");
    snapshot::RegionRow other = own;
    other.key = region + 1;
    other.code = QStringLiteral("DE50");
    other.name = QStringLiteral("Bremen");
    rows.regions = {own, other};
    for (const auto &[key, name] : {std::pair{11, "Open Bench"}, std::pair{12, "Hidden Plant"},
             std::pair{13, "Coming Line"}}) {
        snapshot::FacilityRow facility;
        facility.key = key;
        facility.uuid = QUuid::createUuid();
        facility.name = QString::fromLatin1(name);
        facility.statedRegion = region;
        rows.facilities.push_back(facility);
    }
    return snapshot::Snapshot::build(rows);
}

/// Short: one open facility of two wanted, a second whose access is unknown, a third to come.
gap::NeedResult shortNeed()
{
    gap::NeedResult need;
    need.at.region = 0;
    need.at.sector = QStringLiteral("S01");
    need.at.stage = QStringLiteral("V1");
    need.at.bands = {QStringLiteral("4-5")};
    need.target = 2;
    need.weight = 3;
    need.supply.n = 2;
    need.supply.nOpen = 1;
    need.supply.nUnknown = 1;
    need.supply.nComing = 1;
    need.cov = 0.5;
    need.gapClass = gap::GapClass::Short;
    need.conditions = {gap::GapClass::Short, gap::GapClass::Fragile};
    need.loss = 0.5;
    need.g = 1.5;
    need.gLeft = 0.75;
    need.lenders = {gap::Lender{1, 0.5, 1, 120, false}};
    need.advice = {gap::Advice::Borrow};
    need.facilities = {11, 12};
    need.unclear = {12};
    need.coming = {13};
    return need;
}

class Writing {
public:
    explicit Writing(QString *words)
        : m_words(words)
    {
    }
    void operator()(const plan::Heading &heading) { line(heading.text); }
    void operator()(const plan::Paragraph &paragraph) { line(paragraph.text); }
    void operator()(const plan::ListBlock &list) { line(list.items.join(QLatin1Char('\n'))); }
    void operator()(const plan::Table &table)
    {
        line(table.caption);
        line(table.header.join(QStringLiteral(" | ")));
        for (const QStringList &row : table.rows) {
            line(row.join(QStringLiteral(" | ")));
        }
    }
    void operator()(const plan::Figure &figure)
    {
        line(figure.id + QStringLiteral(": ") + figure.caption);
    }
    void operator()(const plan::PageBreak &) { }

private:
    void line(const QString &words) { m_words->append(words + QLatin1Char('\n')); }
    QString *m_words;
};

} // namespace

PlanProject::PlanProject(bool isSample)
{
    storage::CreateOptions options;
    options.isSample = isSample;
    auto created = storage::Project::create(folder.path(QStringLiteral("plan.gpkg")), options);
    REQUIRE(created);
    project = std::move(*created);
    region = insert("region",
        {{field("code"), text("NL11")}, {field("version"), text("NUTS 2021")},
            {field("name"), text("Groningen")}, {field("level"), qint64(2)}});
    const storage::Key authority
        = insert("organisation", {{field("name"), text("Province of Groningen")}});
    instrument = insert("policy_instrument",
        {{field("name"), text("EFRO Noord-Nederland")},
            {field("name_en"), text("ERDF Northern Netherlands")}, {field("authority"), authority},
            {field("period_from"), qint64(2021)}, {field("period_to"), qint64(2027)}});
    practice = insert("good_practice",
        {{field("title"), text("Open pilot hours")}, {field("tier"), text("partner")}});
    event = insert("event",
        {{field("title"), text("Study visit to Bremen")}, {field("date"), text("2025-05-14")}});
    insert("source",
        {{field("name"), text("Survey of facilities")}, {field("licence"), text("CC BY 4.0")},
            {field("retrieved"), text("2026-03-12")}});
    plan = insert("action_plan",
        {{field("title"), text("Plan of Groningen")}, {field("template"), text("interreg-2014")},
            {field("instrument"), instrument}, {field("region"), region},
            {field("project"), text("TraCS3")},
            {field("organisation"), text("Northern Development Agency")},
            {field("aim"), text("growth-jobs")}, {field("contact"), text("Anna Jansen")},
            {field("email"), text("anna@example.org")}, {field("phone"), text("+31 50 000")},
            {field("signatories"), text("Piet de Vries")}, {field("date"), text("2026-11-03")},
            {field("context"), text("The programme lacks pilot capacity.")}});
    action = insert("action",
        {{field("plan"), plan}, {field("position"), qint64(2)},
            {field("title"), text("Shared access")}, {field("background"), text("Seen in Bremen.")},
            {field("action"), text("Firms book runs.")}, {field("players"), text("Province, lead")},
            {field("starts"), text("2027-01-01")}, {field("ends"), text("2028-12-31")},
            {field("cost"), 180000.0}, {field("currency"), text("EUR")},
            {field("practice"), practice}, {field("event"), event}, {field("need_region"), region},
            {field("need_sector"), text("S01")}, {field("need_stage"), text("V1")},
            {field("need_bands"), text("4-5")}});
    insert("action",
        {{field("plan"), plan}, {field("position"), qint64(1)},
            {field("title"), text("Opening day")}});
    snapshot = snapshotOf(region);
    report.needs = {shortNeed()};
    report.settings.asOf = QDate(2026, 11, 3);
}

storage::Key PlanProject::insert(const char *entity, const Values &values)
{
    storage::Key key = 0;
    const auto step = project->edit(kStep, [&](storage::Writer &writer) -> Result<void> {
        return writer.insert(*domain::findEntity(QLatin1String(entity)), values)
            .map([&](storage::Key added) { key = added; });
    });
    REQUIRE(step);
    return key;
}

void PlanProject::update(const char *entity, storage::Key key, const Values &values)
{
    const auto step = project->edit(kStep, [&](storage::Writer &writer) {
        return writer.update(*domain::findEntity(QLatin1String(entity)), key, values);
    });
    REQUIRE(step);
}

plan::PlanInput PlanProject::input() const
{
    plan::PlanInput input;
    input.report = &report;
    input.snapshot = &snapshot;
    return input;
}

QString PlanProject::words(const plan::PlanInput &input, text::Language language) const
{
    const auto document = plan::actionPlanDocument(*project, input, text::Texts(language));
    REQUIRE(document);
    return wordsOf(*document);
}

QString wordsOf(const plan::Document &document)
{
    QString words = document.title + QLatin1Char('\n') + document.author + QLatin1Char('\n')
        + document.notices.join(QLatin1Char('\n')) + QLatin1Char('\n');
    for (const plan::Block &block : document.blocks) {
        std::visit(Writing(&words), block);
    }
    return words;
}

} // namespace trama::tests
