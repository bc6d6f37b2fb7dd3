// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/support/page_lab.h"
#include "ui/commands/view_commands.h"
#include "ui/compare/compare_page.h"
#include "ui/compare/region_picker.h"
#include "ui/shell/dialogs.h"
#include "ui/shell/main_window.h"
#include "ui/shell/page.h"
#include "ui/shell/presentation.h"
#include "ui/widgets/parts.h"
#include "ui/widgets/scene_view.h"

#include <QApplication>
#include <QComboBox>
#include <QDialog>
#include <QFile>
#include <QJsonArray>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>

#include <algorithm>

using namespace trama;
using namespace trama::ui;
using namespace trama::tests;

namespace {

constexpr int kCompare = 5;
constexpr int kGaps = 4;
constexpr int kSampleViews = 5; // lines of resources/sample/saved_view.csv
const QString kName = QStringLiteral("NGL 2026");

/// Saves the page shown under a name, by the keys a person uses.
void saveAs(PageLab &lab, MainWindow &window, const QString &name)
{
    press(window, Qt::Key_V, Qt::ControlModifier | Qt::ShiftModifier);
    auto &dialog = child<QDialog>(window, "views");
    type(child<QLineEdit>(dialog, "viewName"), name);
    press(child<QLineEdit>(dialog, "viewName"), Qt::Key_Return);
    window.activateWindow(); // as a window manager does once the dialog is gone
    lab.settle();
}

/// The dialog with that view chosen in its list.
QDialog &choose(MainWindow &window, const QString &name)
{
    press(window, Qt::Key_V, Qt::ControlModifier | Qt::ShiftModifier);
    auto &dialog = child<QDialog>(window, "views");
    auto &list = child<QListWidget>(dialog, "viewList");
    const auto found = list.findItems(name, Qt::MatchExactly);
    REQUIRE(found.size() == 1);
    list.setCurrentItem(found.first());
    return dialog;
}

void open(PageLab &lab, MainWindow &window, const QString &name)
{
    click(child<QPushButton>(choose(window, name), "viewOpen"));
    window.activateWindow();
    lab.settle();
}

} // namespace

TEST_CASE("a comparison is saved as a view and comes back with its filter", "[shell]")
{
    PageLab lab;
    MainWindow &window = lab.showWindow();
    window.showPage(kCompare);
    auto &page = child<ComparePage>(window, "compare");
    const auto &picker = child<RegionPicker>(window, "regionPicker");
    page.setRegions({4, 1});
    click(child<QPushButton>(window, "byDifference"));
    snapshot::Filter filter;
    filter.types = {QStringLiteral("TI-PL")};
    lab.workspace().setFilter(filter);
    lab.settle();
    saveAs(lab, window, kName);
    CHECK(lab.count("saved_view") == kSampleViews + 1);

    page.setRegions({0, 2, 3});
    click(child<QPushButton>(window, "byDifference"));
    lab.workspace().setFilter({});
    window.showPage(0);
    open(lab, window, kName);
    CHECK(window.currentPage() == &page);
    CHECK(picker.chosen() == QVector<int>{4, 1});
    CHECK(child<QPushButton>(window, "byDifference").isChecked());
    CHECK(lab.workspace().filter() == filter);
}

TEST_CASE("a view of the gaps keeps its rows and whose access is judged", "[shell]")
{
    PageLab lab;
    MainWindow &window = lab.showWindow();
    window.showPage(kGaps);
    lab.workspace().setWorkingRegion(0);
    lab.settle();
    auto &axes = child<Segmented>(window, "axes");
    click(child<QPushButton>(axes, "segment1"));
    lab.workspace().setUsers(QStringLiteral("startup"));
    lab.settle();
    saveAs(lab, window, kName);
    click(child<QPushButton>(axes, "segment0"));
    lab.workspace().setUsers(QStringLiteral("sme"));
    lab.workspace().setWorkingRegion(-1);
    open(lab, window, kName);
    CHECK(axes.current() == 1);
    CHECK(lab.workspace().gapSettings().users == QStringLiteral("startup"));
    CHECK(lab.workspace().workingRegion() == 0);
}

TEST_CASE("the same name replaces a view; deleting one can be undone", "[shell]")
{
    PageLab lab;
    MainWindow &window = lab.showWindow();
    window.showPage(kCompare);
    lab.settle();
    saveAs(lab, window, kName);
    child<ComparePage>(window, "compare").setRegions({5, 6});
    lab.settle();
    saveAs(lab, window, kName);
    CHECK(lab.count("saved_view") == kSampleViews + 1);
    const auto views = savedViews(lab.workspace());
    const auto saved = std::find_if(
        views->begin(), views->end(), [](const SavedView &view) { return view.name == kName; });
    REQUIRE(saved != views->end());
    CHECK(saved->pageState.value(QStringLiteral("regions")).toArray().size() == 2);

    QDialog &dialog = choose(window, kName);
    click(child<QPushButton>(dialog, "viewDelete"));
    CHECK(lab.count("saved_view") == kSampleViews);
    CHECK(child<QListWidget>(dialog, "viewList").count() == kSampleViews);
    dialog.reject();
    REQUIRE(lab.workspace().undo());
    CHECK(lab.count("saved_view") == kSampleViews + 1);
}

TEST_CASE("the sample's views open what they say", "[shell]")
{
    PageLab lab;
    MainWindow &window = lab.showWindow();
    open(lab, window, QStringLiteral("Groningen and Bremen"));
    CHECK(window.currentPage()->name() == QStringLiteral("compare"));
    CHECK(child<RegionPicker>(window, "regionPicker").chosen().size() == 2);
    open(lab, window, QStringLiteral("Facilities to check"));
    CHECK(window.currentPage()->name() == QStringLiteral("facilities"));
    CHECK(lab.workspace().filter().lacking == snapshot::Lacking::RecentCheck);
    open(lab, window, QStringLiteral("Groningen: agri-food"));
    CHECK(window.currentPage()->name() == QStringLiteral("gaps"));
    CHECK(child<QComboBox>(window, "scope").currentText().contains(QStringLiteral("gri-food")));
    CHECK(lab.workspace().workingRegion() >= 0);
    open(lab, window, QStringLiteral("Pilot and test facilities"));
    CHECK(window.currentPage()->name() == QStringLiteral("map"));
    CHECK(lab.workspace().filter().types.size() == 4);
}

TEST_CASE("Ctrl+E writes the drawing the focus is in, else the page's", "[shell]")
{
    PageLab lab;
    MainWindow &window = lab.showWindow();
    window.showPage(kCompare);
    lab.settle();
    const Dialogs system = dialogs();
    const auto written = [&](const char *name) {
        const QString path = lab.file(QString::fromLatin1(name));
        QString suggested;
        dialogs().saveFile
            = [&](QWidget *, const QString &, const QString &proposal, const QString &) {
                  suggested = proposal;
                  return path;
              };
        press(window, Qt::Key_E, Qt::ControlModifier);
        lab.settle();
        CHECK(suggested == QStringLiteral("compare.png"));
        QFile file(path);
        REQUIRE(file.open(QIODevice::ReadOnly));
        return QString::fromUtf8(file.readAll());
    };
    const auto &profile = child<SceneView>(window, "profile");
    auto &matrices = child<SceneView>(window, "matrices");
    CHECK(written("page.svg").contains(profile.scene().title.toHtmlEscaped()));
    matrices.setFocus();
    CHECK(written("matrices.svg").contains(matrices.scene().title.toHtmlEscaped()));
    dialogs() = system;
}

TEST_CASE("F5 presents the page's drawings, Esc ends it", "[shell]")
{
    PageLab lab;
    MainWindow &window = lab.showWindow();
    window.showPage(kCompare);
    lab.settle();
    press(window, Qt::Key_F5);
    auto &shown = child<Presentation>(window, "presentation");
    CHECK(shown.isFullScreen());
    REQUIRE(shown.count() == 2); // profiles, matrices
    CHECK(shown.accessibleName() == child<SceneView>(window, "profile").scene().title);
    press(shown, Qt::Key_Right);
    CHECK(shown.accessibleName() == child<SceneView>(window, "matrices").scene().title);
    press(shown, Qt::Key_Right); // the last
    CHECK(shown.current() == 1);
    press(shown, Qt::Key_Home);
    CHECK(shown.current() == 0);
    press(shown, Qt::Key_Escape);
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    CHECK(window.findChild<Presentation *>() == nullptr);
}
