// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tour/tour.h"

#include "tests/ui/tour/tour_lab.h"
#include "ui/exchange/import_dialog.h"
#include "ui/map/map_canvas.h"
#include "ui/shell/dialogs.h"
#include "ui/shell/project_files.h"
#include "ui/widgets/scene_view.h"

#include <QPushButton>

using namespace trama;
using namespace trama::ui;
using namespace trama::tests;

TEST_CASE("the tour does what it speaks of, and is walked by keyboard", "[tour]")
{
    TourLab at;
    const Workspace &workspace = at.lab.workspace();
    at.window.showPage(7);
    at.start();
    REQUIRE(at.isRunning());
    CHECK(at.page() == QStringLiteral("overview"));
    CHECK(at.text("tourCount") == QStringLiteral("1 of 6"));
    CHECK(QApplication::focusWidget()->objectName() == QStringLiteral("tourNext"));
    at.checkRing(at.seen<QWidget>("overviewTiles"));
    CHECK(workspace.filter().isEmpty());

    at.key(Qt::Key_Return);
    CHECK(at.text("tourCount") == QStringLiteral("2 of 6"));
    CHECK(workspace.workingRegion() == 0);
    CHECK(workspace.shown().size() == 9); // lines of Groningen in resources/sample
    CHECK(at.text("tourText").startsWith(QStringLiteral("Only Groningen is shown now")));
    at.checkRing(at.seen<QWidget>("chip_region"));

    at.key(Qt::Key_Space);
    CHECK(at.page() == QStringLiteral("map"));
    // Delfzijl and Eemshaven are 13 km apart, every other of the nine is nearer to one of them.
    QSet<storage::Key> loneliest;
    for (const char *name : {"Fivel Bioraffinagelab", "Eemskust Waterstofwerf"}) {
        loneliest << at.lab.keyOf("infrastructure", "name", QLatin1String(name));
    }
    REQUIRE(workspace.selection().size() == 1);
    const storage::Key lonely = *workspace.selection().begin();
    CHECK(loneliest.contains(lonely));
    CHECK(at.text("tourText")
              .startsWith(at.lab.value("infrastructure", lonely, "name").toString()
                  + QStringLiteral(" is selected")));
    const auto &canvas = at.seen<MapCanvas>("mapCanvas");
    QRect mark;
    for (const render::Mark &drawn : canvas.scene().marks) {
        if (canvas.facilitiesOf(drawn.id) == QVector<qint64>{lonely}) {
            mark = canvas.markRect(drawn.id);
        }
    }
    REQUIRE_FALSE(mark.isEmpty()); // near enough to stand alone
    const int around = dp(6); // for the ring of the selection
    at.checkRing(canvas, mark.adjusted(-around, -around, around, around));

    at.key(Qt::Key_Return);
    CHECK(at.page() == QStringLiteral("compare"));
    at.checkRing(at.seen<QWidget>("regionField"));

    at.key(Qt::Key_Return);
    CHECK(at.page() == QStringLiteral("gaps"));
    const auto &matrix = at.seen<SceneView>("matrix");
    REQUIRE_FALSE(matrix.currentMark().isEmpty());
    at.checkRing(matrix, matrix.markRect(matrix.currentMark()));
    CHECK(at.seen<QWidget>("make-action").isEnabled());

    at.key(Qt::Key_Return);
    CHECK(at.page() == QStringLiteral("plan"));
    CHECK(at.text("tourCount") == QStringLiteral("6 of 6"));
    at.checkRing(at.seen<QWidget>("plan-outline"));

    at.key(Qt::Key_Return);
    CHECK(at.text("tourTitle") == QStringLiteral("Now import your list"));
    at.checkRing(at.seen<QWidget>("facilityImport"));
}

TEST_CASE("the last bubble takes the list into a project of one's own", "[tour]")
{
    TourLab at;
    const QString list
        = at.lab.write(QStringLiteral("lista.csv"), "Nome;Tipologia\nUm;Pilot line\n");
    const QString own = at.lab.file(QStringLiteral("own.gpkg"));
    const QString sample = at.lab.workspace().project()->path();
    const Dialogs usual = dialogs();
    QString answer;
    dialogs().saveFile
        = [&](QWidget *, const QString &, const QString &, const QString &) { return answer; };
    dialogs().openFile = [&](QWidget *, const QString &, const QString &) { return list; };
    const auto walk = [&] {
        at.start();
        for (int i = 1; i < TourStops::kCount; ++i) {
            at.key(Qt::Key_Return);
        }
    };
    walk();
    at.key(Qt::Key_Return); // and no file is chosen
    CHECK_FALSE(at.isRunning());
    CHECK(at.lab.workspace().project()->path() == sample);
    CHECK(at.window.findChild<ImportDialog *>() == nullptr);

    answer = own;
    walk();
    child<QPushButton>(*at.bubble(), "tourNext").click();
    at.lab.settle();
    CHECK_FALSE(at.isRunning());
    CHECK(at.lab.workspace().project()->path() == own);
    auto *import = at.window.findChild<ImportDialog *>();
    REQUIRE(import != nullptr);
    while (import->isBusy()) {
        QApplication::processEvents(QEventLoop::WaitForMoreEvents);
    }
    import->reject();
    dialogs() = usual;
}

TEST_CASE("Esc ends the tour and puts filter, selection and focus back", "[tour]")
{
    TourLab at;
    Workspace &workspace = at.lab.workspace();
    snapshot::Filter filter;
    filter.regions << 2;
    const storage::Key chosen
        = at.lab.keyOf("infrastructure", "name", QStringLiteral("Hunze Vezelstation"));
    workspace.setFilter(filter);
    workspace.setSelection({chosen});
    at.lab.settle();
    at.start();
    at.key(Qt::Key_Return);
    at.key(Qt::Key_Return);
    REQUIRE_FALSE(workspace.filter() == filter);
    REQUIRE_FALSE(workspace.selection().contains(chosen));
    at.key(Qt::Key_Escape);
    CHECK_FALSE(at.isRunning());
    CHECK(workspace.filter() == filter);
    CHECK(workspace.selection() == QSet<storage::Key>{chosen});
    CHECK(at.window.focusWidget() == at.window.currentPage());
    CHECK(at.ring() == nullptr);
}

TEST_CASE("what the user chose during the tour stays, and Esc on the page ends it", "[tour]")
{
    TourLab at;
    at.start();
    at.key(Qt::Key_Return);
    snapshot::Filter own;
    own.openToSmes = snapshot::TriState::Yes;
    at.lab.workspace().setFilter(own);
    at.window.currentPage()->setFocus();
    at.key(Qt::Key_Escape);
    CHECK_FALSE(at.isRunning());
    CHECK(at.lab.workspace().filter() == own);
}

TEST_CASE("the tour begins by itself at the first sample that is opened, and only there", "[tour]")
{
    TourLab at;
    CHECK_FALSE(at.isRunning());
    setSafeStart(true);
    at.window.files().openSample();
    at.lab.settle();
    CHECK_FALSE(at.isRunning());
    setSafeStart(false);
    at.window.files().openSample();
    at.lab.settle();
    REQUIRE(at.isRunning());
    CHECK(Preferences::read().isTourDone);
    child<QPushButton>(*at.bubble(), "tourSkip").click();
    at.window.files().openSample();
    at.lab.settle();
    CHECK_FALSE(at.isRunning());
}

TEST_CASE("Help > Tour opens the sample where nothing is open, and ends with the project", "[tour]")
{
    TourLab at;
    at.window.files().close();
    at.lab.settle();
    at.start();
    REQUIRE(at.isRunning());
    CHECK(at.lab.workspace().project()->isSample());
    CHECK(at.text("tourCount") == QStringLiteral("1 of 6"));
    at.key(Qt::Key_Return);
    at.start(); // again from the first
    CHECK(at.text("tourCount") == QStringLiteral("1 of 6"));
    CHECK(at.lab.workspace().filter().isEmpty());
    at.window.files().close();
    at.lab.settle();
    CHECK_FALSE(at.isRunning());
}

TEST_CASE("the tour goes through a project that is still empty", "[tour]")
{
    TourLab at;
    REQUIRE(at.lab.workspace().create(at.lab.file(QStringLiteral("empty.gpkg"))).has_value());
    at.lab.settle();
    at.start();
    for (int i = 1; i < TourStops::kCount; ++i) {
        CAPTURE(i, at.text("tourText").toStdString());
        CHECK_FALSE(at.text("tourText").contains(QLatin1Char('%')));
        CHECK(at.ring() != nullptr);
        CHECK(at.window.rect().contains(at.bubble()->geometry()));
        at.key(Qt::Key_Return);
    }
    CHECK(at.lab.workspace().filter().isEmpty());
    CHECK(at.text("tourText").contains(QStringLiteral("one step, which you can undo")));
}
