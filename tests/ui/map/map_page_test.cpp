// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/map/map_page.h"

#include "core/geo/projection.h"
#include "core/storage/writer.h"
#include "tests/ui/support/page_lab.h"
#include "ui/map/map_canvas.h"
#include "ui/map/place_popup.h"
#include "ui/map/unplaced_panel.h"
#include "ui/render/map/map_view.h"
#include "ui/shell/dialogs.h"
#include "ui/shell/main_window.h"
#include "ui/widgets/appearance.h"

#include <QAbstractButton>
#include <QApplication>
#include <QFile>
#include <QImageReader>
#include <QLineEdit>
#include <QListView>
#include <QSignalSpy>
#include <QTest>
#include <QWheelEvent>

#include <cmath>

using namespace trama;
using namespace trama::tests;

namespace {

ui::MapCanvas &canvasOf(ui::MapPage &page)
{
    return child<ui::MapCanvas>(page, "mapCanvas");
}

/// Where the mark of a facility lies on the canvas, by its name.
QPoint placeOf(ui::MapCanvas &canvas, const QString &name)
{
    for (const render::Mark &mark : canvas.scene().marks) {
        if (mark.id.startsWith(QLatin1String("facility/")) && mark.name.startsWith(name)) {
            return canvas.markRect(mark.id).center();
        }
    }
    FAIL("not on the map: " << name.toStdString());
    return {};
}

QString firstMark(const ui::MapCanvas &canvas, const char *kind)
{
    for (const render::Mark &mark : canvas.scene().marks) {
        if (mark.id.startsWith(QLatin1String(kind))) {
            return mark.id;
        }
    }
    return {};
}

void drag(QWidget &widget, QPoint from, QPoint to)
{
    QTest::mousePress(&widget, Qt::LeftButton, Qt::NoModifier, from);
    QTest::mouseMove(&widget, from + (to - from) / 2);
    QTest::mouseMove(&widget, to);
    QTest::mouseRelease(&widget, Qt::LeftButton, Qt::NoModifier, to);
    QApplication::processEvents();
}

/// Takes a facility off the map, as one undoable step.
storage::Key unplaced(PageLab &lab, const char *name)
{
    const storage::Key key = lab.keyOf("infrastructure", "name", QString::fromUtf8(name));
    const auto done
        = lab.workspace().edit({QStringLiteral("step.edit"), {}}, [&](storage::Writer &writer) {
              return writer.clearPoint(*domain::findEntity("infrastructure"), key);
          });
    REQUIRE(done.has_value());
    lab.settle();
    return key;
}

std::optional<storage::Point> pointOf(PageLab &lab, storage::Key key)
{
    return lab.workspace()
        .project()
        ->record(*domain::findEntity("infrastructure"), key)
        .value()
        ->point;
}

} // namespace

TEST_CASE(
    "The map shows the shown facilities, its sources and that the sample is invented", "[map]")
{
    PageLab lab;
    auto &page = lab.show<ui::MapPage>();
    const render::Scene &scene = canvasOf(page).scene();
    CHECK(page.status().first() == QStringLiteral("60 facilities on the map"));
    QStringList words;
    for (const render::Mark &mark : scene.marks) {
        for (const render::Drawing &drawing : mark.drawings) {
            if (const auto *label = std::get_if<render::Label>(&drawing)) {
                words << label->text;
            }
        }
    }
    CHECK(words.contains(QStringLiteral("Groningen")));
    CHECK(words.join(QLatin1Char(' ')).contains(QStringLiteral("Natural Earth")));
    CHECK(words.join(QLatin1Char(' ')).contains(QStringLiteral("invented")));
    snapshot::Filter filter;
    filter.types = {QStringLiteral("INC")};
    lab.workspace().setFilter(filter);
    lab.settle();
    CHECK(page.status().first()
        == QStringLiteral("5 facilities on the map")); // NL06 LT07 DE08 RO05 ES04
}

TEST_CASE("Dragging and the keys move the map, wheel, plus and minus zoom it, 0 fits it", "[map]")
{
    PageLab lab;
    auto &page = lab.show<ui::MapPage>();
    ui::MapCanvas &canvas = canvasOf(page);
    const render::MapView fit = canvas.mapView();
    const double scale = fit.metresPerDp / ui::dpScale();

    drag(canvas, canvas.rect().center(), canvas.rect().center() + QPoint(120, 40));
    CHECK(canvas.mapView().centre.x() == Approx(fit.centre.x() - 120 * scale).epsilon(1e-6));
    CHECK(canvas.mapView().centre.y() == Approx(fit.centre.y() + 40 * scale).epsilon(1e-6));
    CHECK(canvas.mapView().metresPerDp == fit.metresPerDp);

    QSignalSpy drawn(&canvas, &ui::MapCanvas::drawn);
    const double before = canvas.mapView().centre.x();
    press(canvas, Qt::Key_Right);
    CHECK(canvas.mapView().centre.x() > before);
    press(canvas, Qt::Key_Plus);
    CHECK(canvas.mapView().metresPerDp == Approx(fit.metresPerDp / 1.5));
    press(canvas, Qt::Key_Minus);
    CHECK(canvas.mapView().metresPerDp == Approx(fit.metresPerDp));
    const QPointF at(canvas.width() / 4.0, canvas.height() / 4.0);
    const auto under = [&] {
        const render::MapPlane plane(canvas.mapView(), QSizeF(canvas.size()) / ui::dpScale());
        return QPointF(plane.metres().left(), plane.metres().bottom())
            + QPointF(at.x(), -at.y()) / ui::dpScale() * plane.metresPerDp();
    };
    const QPointF metres = under();
    QWheelEvent wheel(at, canvas.mapToGlobal(at), {}, {0, 120}, Qt::NoButton, Qt::NoModifier,
        Qt::NoScrollPhase, false);
    QApplication::sendEvent(&canvas, &wheel);
    CHECK(canvas.mapView().metresPerDp == Approx(fit.metresPerDp / 1.25));
    CHECK(under().x() == Approx(metres.x())); // what is under the mouse stays there
    CHECK(under().y() == Approx(metres.y()));
    while (drawn.isEmpty()) {
        QApplication::processEvents(QEventLoop::WaitForMoreEvents);
    }
    press(canvas, Qt::Key_0);
    lab.settle();
    CHECK(canvas.mapView().metresPerDp == Approx(fit.metresPerDp));
}

TEST_CASE("A click selects a facility and asks for its record; the selection zooms", "[map]")
{
    PageLab lab;
    auto &page = lab.show<ui::MapPage>();
    ui::MapCanvas &canvas = canvasOf(page);
    const storage::Key key
        = lab.keyOf("infrastructure", "name", QStringLiteral("Keurusselän biokoelaitos"));
    lab.workspace().setSelection({key});
    click(child<QAbstractButton>(page, "zoomSelection"));
    lab.settle();
    lab.workspace().setSelection({});
    QSignalSpy asked(&lab.workspace(), &ui::Workspace::targetRequested);
    click(canvas, placeOf(canvas, QStringLiteral("Keurusselän biokoelaitos")));
    CHECK(lab.workspace().selection() == QSet<storage::Key>{key});
    REQUIRE(asked.size() == 1);
    const auto target = asked.first().first().value<ui::Target>();
    CHECK(target.kind == ui::Target::Kind::Record);
    CHECK(target.key == key);
    QTest::mouseClick(&canvas, Qt::LeftButton, Qt::ControlModifier,
        placeOf(canvas, QStringLiteral("Keurusselän biokoelaitos")));
    CHECK(lab.workspace().selection().isEmpty()); // Ctrl takes it out again
    CHECK(asked.size() == 1);
}

TEST_CASE("Several facilities at one place are named, and open one by one or as rows", "[map]")
{
    PageLab lab;
    auto &page = lab.show<ui::MapPage>();
    ui::MapCanvas &canvas = canvasOf(page);
    const QString group = firstMark(canvas, "group/");
    REQUIRE_FALSE(group.isEmpty());
    click(canvas, canvas.markRect(group).center());
    auto &popup = child<ui::PlacePopup>(page, "placePopup");
    CHECK(lab.workspace().selection().size() == canvas.facilitiesOf(group).size());
    QSignalSpy asked(&lab.workspace(), &ui::Workspace::targetRequested);
    click(child<QAbstractButton>(popup, "showRows"));
    REQUIRE(asked.size() == 1);
    const auto target = asked.first().first().value<ui::Target>();
    CHECK(target.kind == ui::Target::Kind::Rows);
    CHECK(target.filter.keys.size() == canvas.facilitiesOf(group).size());
}

TEST_CASE("A facility without a place is placed by a click on the map, and undone", "[map]")
{
    PageLab lab;
    auto &page = lab.show<ui::MapPage>();
    ui::MapCanvas &canvas = canvasOf(page);
    const storage::Key key = unplaced(lab, "Neries fotonikos bandymų stotis");
    auto &locate = child<QAbstractButton>(page, "locate");
    REQUIRE(locate.isVisible());
    CHECK(locate.text() == QStringLiteral("1 without a place: Locate…"));
    click(locate);
    CHECK(child<QListView>(page, "unplacedList").model()->rowCount() == 1);
    click(child<QAbstractButton>(page, "placeOnMap"));
    lab.settle();
    const QPoint at = canvas.rect().center();
    const render::MapView view = canvas.mapView();
    click(canvas, at);
    lab.settle();
    const auto point = pointOf(lab, key);
    REQUIRE(point.has_value());
    const QPointF metres = geo::toLaea({point->lon, point->lat});
    CHECK(std::hypot(metres.x() - view.centre.x(), metres.y() - view.centre.y())
        < 2 * view.metresPerDp);
    CHECK(lab.value("infrastructure", key, "precision") == QStringLiteral("exact"));
    REQUIRE(lab.workspace().undo().has_value());
    CHECK_FALSE(pointOf(lab, key).has_value());
    CHECK(lab.value("infrastructure", key, "precision") == QStringLiteral("address"));
}

TEST_CASE("Pasted coordinates place a facility; others are refused in words", "[map]")
{
    PageLab lab;
    auto &page = lab.show<ui::MapPage>();
    const storage::Key key = unplaced(lab, "Hunze Vezelstation");
    click(child<QAbstractButton>(page, "locate"));
    auto &field = child<QLineEdit>(page, "coordinates");
    auto &problem = child<QWidget>(page, "coordinatesProblem");
    type(field, QStringLiteral("somewhere"));
    click(child<QAbstractButton>(page, "setPlace"));
    CHECK(problem.isVisible());
    CHECK_FALSE(pointOf(lab, key).has_value());
    field.clear();
    type(field, QStringLiteral("53.1, 6.88"));
    CHECK_FALSE(problem.isVisible());
    press(field, Qt::Key_Return);
    lab.settle();
    REQUIRE(pointOf(lab, key).has_value());
    CHECK(pointOf(lab, key)->lon == Approx(6.88));
    CHECK(pointOf(lab, key)->lat == Approx(53.1));
    CHECK(child<QListView>(page, "unplacedList").model()->rowCount() == 0);
}

TEST_CASE("The map is exported as it is seen", "[map]")
{
    PageLab lab;
    auto &page = lab.show<ui::MapPage>();
    const ui::Dialogs before = ui::dialogs();
    const QString path = lab.file(QStringLiteral("seen.png"));
    ui::dialogs().saveFile
        = [path](QWidget *, const QString &, const QString &, const QString &) { return path; };
    const QSizeF seen = canvasOf(page).scene().size; // before a message takes its room
    click(child<QAbstractButton>(page, "exportView"));
    ui::dialogs() = before;
    lab.settle();
    const QSize size = QImageReader(path).size();
    CHECK(size.width() == Approx(2 * seen.width()).margin(2));
    CHECK(size.height() == Approx(2 * seen.height()).margin(2));
}

TEST_CASE("Colours stand for regions or for main types, and the map has a table twin", "[map]")
{
    PageLab lab;
    auto &page = lab.show<ui::MapPage>();
    ui::MapCanvas &canvas = canvasOf(page);
    auto &pointsBy = child<QWidget>(page, "pointsBy");
    const auto buttons = pointsBy.findChildren<QPushButton *>();
    REQUIRE(buttons.size() == 2);
    click(*buttons[1]);
    CHECK(canvas.look().pointsBy == render::PointsBy::Type);
    click(child<QAbstractButton>(page, "areas"));
    CHECK_FALSE(canvas.look().hasValues);
    click(child<QAbstractButton>(page, "asTable"));
    CHECK(canvas.isTable());
    CHECK(page.view() == &canvas);
}

TEST_CASE("The map takes its target: those facilities, selected and near", "[map]")
{
    PageLab lab;
    auto &page = lab.show<ui::MapPage>();
    const render::MapView fit = canvasOf(page).mapView();
    ui::Target target;
    target.kind = ui::Target::Kind::OnMap;
    const storage::Key key
        = lab.keyOf("infrastructure", "name", QStringLiteral("Hunze Vezelstation"));
    target.filter.keys = {key};
    CHECK(page.take(target));
    lab.settle();
    CHECK(lab.workspace().selection() == QSet<storage::Key>{key});
    CHECK(canvasOf(page).mapView().metresPerDp < fit.metresPerDp / 5);
    target.kind = ui::Target::Kind::Rows;
    CHECK_FALSE(page.take(target));
}

TEST_CASE("The map is near its target also where it was not shown before", "[map]")
{
    PageLab lab;
    const auto &window = lab.showWindow();
    const QString name = QStringLiteral("Hunze Vezelstation");
    ui::Target target;
    target.kind = ui::Target::Kind::OnMap;
    target.filter.keys = {lab.keyOf("infrastructure", "name", name)};
    lab.workspace().show(target);
    lab.settle();
    auto &canvas = child<ui::MapCanvas>(window, "mapCanvas");
    const QPoint off = placeOf(canvas, name) - canvas.rect().center();
    CHECK(std::abs(off.x()) < canvas.width() / 8); // the cards around the map are not even
    CHECK(std::abs(off.y()) < canvas.height() / 8);
    constexpr double kNear = 500; // metres a dp; the seven regions take 5,000
    CHECK(canvas.mapView().metresPerDp < kNear);
}

TEST_CASE("The map speaks Portuguese at once", "[map]")
{
    PageLab lab;
    auto &page = lab.show<ui::MapPage>();
    ui::applyLanguage(text::Language::Portuguese);
    lab.settle();
    CHECK(page.title() == QStringLiteral("Mapa"));
    CHECK(page.status().first() == QStringLiteral("60 infraestruturas no mapa"));
    CHECK(canvasOf(page).scene().language == QStringLiteral("pt-PT"));
    for (const QAbstractButton *button : page.findChildren<QAbstractButton *>()) {
        if (!button->isVisible()) {
            continue; // of the message bar while it says nothing
        }
        INFO(button->objectName().toStdString());
        CHECK_FALSE((button->text() + button->accessibleName()).isEmpty());
    }
    ui::applyLanguage(text::Language::English);
}
