// SPDX-License-Identifier: GPL-3.0-or-later
// What the palette finds, and where it leads.
#include "tests/ui/palette/palette_lab.h"
#include "ui/commands/facility_commands.h"
#include "ui/palette/palette_model.h"
#include "ui/shell/page.h"
#include "ui/widgets/appearance.h"

#include <QLineEdit>
#include <QSignalSpy>

using namespace trama;
using namespace trama::ui;
using namespace trama::tests;

namespace {

int regionNamed(const Workspace &workspace, const QString &name)
{
    const auto &regions = workspace.regions().regions;
    for (std::size_t i = 0; i < regions.size(); ++i) {
        if (regions[i].name == name) {
            return int(i);
        }
    }
    return -1;
}

std::string first(const QStringList &group)
{
    return group.value(1).toStdString();
}

} // namespace

TEST_CASE("a region becomes the working region, and is shown on the map by Alt+Enter", "[palette]")
{
    PageLab lab;
    MainWindow &window = lab.showWindow();
    run(lab, typed(window, QStringLiteral("pirkanmaa")));
    const int region = lab.workspace().workingRegion();
    REQUIRE(region >= 0);
    CHECK(lab.workspace().regions().regions[std::size_t(region)].code == QStringLiteral("FI197"));

    const CommandPalette &palette = typed(window, QStringLiteral("bremen"));
    choose(palette, QStringLiteral("Bremen"));
    run(lab, palette, Qt::AltModifier);
    CHECK(window.currentPage()->name() == QStringLiteral("map"));
    CHECK(lab.workspace().filter().regions
        == QSet<qint32>{regionNamed(lab.workspace(), QStringLiteral("Bremen"))});
}

TEST_CASE("a facility has its type, its region and its mark, and opens its record", "[palette]")
{
    PageLab lab;
    MainWindow &window = lab.showWindow();
    QSignalSpy asked(&lab.workspace(), &Workspace::targetRequested);
    const CommandPalette &palette = typed(window, QStringLiteral("fivel bio"));
    CHECK(headers(palette).contains(QStringLiteral("Facilities, 1 of 60")));
    CHECK(first(group(palette, QStringLiteral("Facilities")))
        == "Fivel Bioraffinagelab, Test bed, Groningen");
    const auto &model = *static_cast<const PaletteModel *>(list(palette).model());
    const PaletteEntry *entry = model.entry(list(palette).currentIndex());
    REQUIRE(entry != nullptr);
    CHECK(entry->mark.region == regionNamed(lab.workspace(), QStringLiteral("Groningen")));
    CHECK(list(palette).currentIndex().data(PaletteModel::PlacesRole).value<QList<int>>()
        == QList<int>({0, 1, 2, 3, 4, 6, 7, 8}));
    run(lab, palette);
    REQUIRE(asked.size() == 1);
    const Target target = asked[0][0].value<Target>();
    CHECK(target.kind == Target::Kind::Record);
    CHECK(
        target.key == lab.keyOf("infrastructure", "name", QStringLiteral("Fivel Bioraffinagelab")));
    CHECK(window.currentPage()->name() == QStringLiteral("facilities"));
}

TEST_CASE("a facility is shown on the map by Alt+Enter", "[palette]")
{
    PageLab lab;
    MainWindow &window = lab.showWindow();
    run(lab, typed(window, QStringLiteral("@fivel bio")), Qt::AltModifier);
    CHECK(window.currentPage()->name() == QStringLiteral("map"));
    CHECK(lab.workspace().selection()
        == QSet<storage::Key>{
            lab.keyOf("infrastructure", "name", QStringLiteral("Fivel Bioraffinagelab"))});
}

TEST_CASE("what has no place on the map does nothing on Alt+Enter", "[palette]")
{
    PageLab lab;
    MainWindow &window = lab.showWindow();
    const CommandPalette &palette = typed(window, QStringLiteral(">gaps"));
    run(lab, palette, Qt::AltModifier);
    CHECK(palette.isVisible());
    CHECK(window.currentPage()->name() == QStringLiteral("overview"));
}

TEST_CASE("facilities follow what happens to the project", "[palette]")
{
    PageLab lab;
    MainWindow &window = lab.showWindow();
    typed(window, QStringLiteral("fivel")).close(); // what is looked through is made
    const storage::Key key
        = lab.keyOf("infrastructure", "name", QStringLiteral("Fivel Bioraffinagelab"));
    REQUIRE(
        changeFacilities(lab.workspace(), {key}, QStringLiteral("name"), QStringLiteral("Zyxwv")));
    lab.settle();
    CHECK(first(group(typed(window, QStringLiteral("zyxw")), QStringLiteral("Facilities")))
        == "Zyxwv, Test bed, Groningen");
}

TEST_CASE("a filter command adds to the filter that is on", "[palette]")
{
    PageLab lab;
    MainWindow &window = lab.showWindow();
    snapshot::Filter filter;
    filter.openToSmes = snapshot::TriState::Yes;
    lab.workspace().setFilter(filter);
    const CommandPalette &palette = typed(window, QStringLiteral("type pilot line"));
    filter.types = {QStringLiteral("TI-PL")};
    snapshot::Filter alone;
    alone.types = filter.types;
    const auto pilotLines = snapshot::matching(lab.workspace().snapshot(), alone, {}).size();
    CHECK(
        group(palette, QStringLiteral("Commands"))
            .contains(QStringLiteral("Filter: type is pilot line, %1 facilities").arg(pilotLines)));
    choose(palette, QStringLiteral("Filter: type is pilot line"));
    run(lab, palette);
    CHECK(lab.workspace().filter() == filter);
    // What is on already is not offered again.
    CHECK(group(typed(window, QStringLiteral("type pilot line")), QStringLiteral("Commands"))
              .filter(QStringLiteral("Filter: type is pilot line"))
              .isEmpty());
}

TEST_CASE("services, sectors and regions are filtered by as well", "[palette]")
{
    PageLab lab;
    MainWindow &window = lab.showWindow();
    for (const char *words : {"filter service is", "filter sector is", "filter region is"}) {
        CommandPalette &palette = typed(window, QString::fromLatin1(words));
        INFO(words);
        run(lab, palette);
    }
    const snapshot::Filter filter = lab.workspace().filter();
    CHECK(filter.services.size() == 1);
    CHECK(filter.sectors.size() == 1);
    CHECK(filter.regions.size() == 1);
}

TEST_CASE("a facility of a type is added and shown", "[palette]")
{
    PageLab lab;
    MainWindow &window = lab.showWindow();
    const qint64 before = lab.count("infrastructure");
    const CommandPalette &palette = typed(window, QStringLiteral("add facility pilot line"));
    choose(palette, QStringLiteral("Add facility of type pilot line"));
    run(lab, palette);
    CHECK(lab.count("infrastructure") == before + 1);
    CHECK(window.currentPage()->name() == QStringLiteral("facilities"));
    REQUIRE(lab.workspace().selection().size() == 1);
    CHECK(lab.value("infrastructure", *lab.workspace().selection().begin(), "type")
        == QStringLiteral("TI-PL"));
}

TEST_CASE("gaps of the working region open on the page of gaps", "[palette]")
{
    PageLab lab;
    MainWindow &window = lab.showWindow();
    const int region = regionNamed(lab.workspace(), QStringLiteral("Groningen"));
    lab.workspace().setWorkingRegion(region);
    lab.settle();
    const CommandPalette &palette = typed(window, QStringLiteral("#pilot conversion"));
    CHECK(headers(palette) == QStringList{QStringLiteral("Gaps in Groningen, 1")});
    CHECK(first(group(palette, QStringLiteral("Gaps in Groningen")))
        == "Pilot production or pre-series × Conversion, 0 of 4, borrow from Bremen");
    QSignalSpy asked(&lab.workspace(), &Workspace::targetRequested);
    run(lab, palette);
    CHECK(window.currentPage()->name() == QStringLiteral("gaps"));
    REQUIRE(asked.size() == 1);
    CHECK(asked[0][0].value<Target>().kind == Target::Kind::Need);
    CHECK(asked[0][0].value<Target>().at.region == region);
    // Without a word: all of them, and nothing else.
    CHECK(headers(typed(window, QStringLiteral("#"))).size() == 1);
}

TEST_CASE("what stands in plans opens on its page", "[palette]")
{
    PageLab lab;
    MainWindow &window = lab.showWindow();
    QSignalSpy asked(&lab.workspace(), &Workspace::targetRequested);
    const CommandPalette &practice = typed(window, QStringLiteral("shared booking of pilot"));
    CHECK(first(group(practice, QStringLiteral("Registers")))
        == "Shared booking of pilot lines, Good practice");
    run(lab, practice);
    CHECK(window.currentPage()->name() == QStringLiteral("registers"));
    CHECK(asked.last()[0].value<Target>().name == QStringLiteral("good_practice"));

    auto actions = lab.workspace().project()->rows(
        *domain::findEntity("action"), {QStringLiteral("title"), QStringLiteral("plan")});
    REQUIRE(actions->next());
    const QString title = actions->text(0);
    const CommandPalette &action = typed(window, title);
    choose(action, title);
    run(lab, action);
    CHECK(window.currentPage()->name() == QStringLiteral("plan"));
    CHECK(asked.last()[0].value<Target>().kind == Target::Kind::Action);

    auto plans = lab.workspace().project()->rows(
        *domain::findEntity("action_plan"), {QStringLiteral("title")});
    QString last;
    while (plans->next()) {
        last = plans->text(0);
    }
    const CommandPalette &plan = typed(window, last);
    choose(plan, last);
    run(lab, plan);
    CHECK(window.currentPage()->sub().toStdString() == last.toStdString());
}

TEST_CASE("a character before the words restricts the groups", "[palette]")
{
    PageLab lab;
    MainWindow &window = lab.showWindow();
    const auto titles = [&](const char *text) {
        CommandPalette &palette = typed(window, QString::fromLatin1(text));
        const QStringList shown = headers(palette);
        palette.close();
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        QStringList names;
        for (const QString &header : shown) {
            names << header.section(QLatin1Char(','), 0, 0);
        }
        return names.join(QLatin1Char(' ')).toStdString();
    };
    CHECK(titles("pilot") == "Facilities Commands Gaps Plan Registers");
    CHECK(titles(">pilot") == "Commands");
    CHECK(titles(">gaps") == "Pages");
    CHECK(titles("@pilot") == "Facilities");
    CHECK(titles("#pilot") == "Gaps");
    CHECK(titles("") == "Pages Commands Regions");
}

TEST_CASE("facilities that begin with what was typed come first", "[palette]")
{
    PageLab lab;
    MainWindow &window = lab.showWindow();
    const CommandPalette &palette = typed(window, QStringLiteral("@la"));
    CHECK(chosen(palette).startsWith(QStringLiteral("Laborator")));
}

TEST_CASE("letters alone find what words do not", "[palette]")
{
    PageLab lab;
    MainWindow &window = lab.showWindow();
    const CommandPalette &palette = typed(window, QStringLiteral("grnngn"));
    CHECK(group(palette, QStringLiteral("Regions")).size() == 2);
    CHECK(chosen(palette).startsWith(QStringLiteral("Groningen")));
}
