// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/widgets/look.h"
#include "ui/widgets/scene_view.h"

#include <QAccessible>
#include <QScrollArea>
#include <QSignalSpy>
#include <QTableWidget>
#include <QtTest>

using namespace trama;
using namespace trama::ui;
using namespace trama::tests;

namespace {

render::Mark mark(const char *id, const char *name, QRectF area, QStringList row = {})
{
    render::Mark made;
    made.id = QLatin1String(id);
    made.name = QLatin1String(name);
    made.area = area;
    made.row = std::move(row);
    render::Shape shape;
    shape.path.addRect(area);
    shape.fill = theme().color("accent");
    made.drawings.push_back(shape);
    return made;
}

/// Two rows of three cells, 60 × 40 dp with gaps of 20, and a line that is decoration:
///   a b c
///   d   f
render::Scene grid()
{
    render::Scene scene;
    scene.size = {300, 140};
    scene.title = QStringLiteral("Five cells");
    scene.alt = QStringLiteral("Two rows of cells.");
    scene.background = Qt::white;
    scene.tableHeader = {QStringLiteral("Name"), QStringLiteral("Count")};
    const auto row = [](const char *name, int count) {
        return QStringList{QLatin1String(name), QString::number(count)};
    };
    scene.marks
        = {mark("", "", {0, 0, 300, 2}), mark("a", "Cell A, 1", {20, 20, 60, 40}, row("A", 1)),
            mark("b", "Cell B, 2", {100, 20, 60, 40}, row("B", 2)),
            mark("c", "Cell C, 3", {180, 20, 60, 40}, row("C", 3)),
            mark("d", "Cell D, 4", {20, 80, 60, 40}, row("D", 4)),
            mark("f", "Cell <F>, 6", {180, 80, 60, 40}, row("F", 6))};
    return scene;
}

struct Shown {
    Look look{ThemeChoice::Light};
    SceneView view;
    Shown()
    {
        view.setScene(grid());
        present(view, {300, 140});
        view.setFocus();
    }
    void key(Qt::Key key) { QTest::keyClick(&view, key); }
};

} // namespace

TEST_CASE("arrow keys walk the named marks where they stand")
{
    Shown shown;
    QSignalSpy moved(&shown.view, &SceneView::markCurrent);
    shown.key(Qt::Key_Right);
    CHECK(shown.view.currentMark() == QStringLiteral("a"));
    shown.key(Qt::Key_Right);
    CHECK(shown.view.currentMark() == QStringLiteral("b"));
    shown.key(Qt::Key_Down); // nothing right below b: the nearest of the row below
    const QString below = shown.view.currentMark();
    CHECK((below == QStringLiteral("d") || below == QStringLiteral("f")));
    shown.view.setCurrentMark(QStringLiteral("d"));
    shown.key(Qt::Key_Right); // over the hole
    CHECK(shown.view.currentMark() == QStringLiteral("f"));
    shown.key(Qt::Key_Up);
    CHECK(shown.view.currentMark() == QStringLiteral("c"));
    shown.key(Qt::Key_Right); // no further one
    CHECK(shown.view.currentMark() == QStringLiteral("c"));
    shown.key(Qt::Key_Home);
    CHECK(shown.view.currentMark() == QStringLiteral("a"));
    shown.key(Qt::Key_End);
    CHECK(shown.view.currentMark() == QStringLiteral("f"));
    CHECK(moved.count() == 7);
}

TEST_CASE("Enter and double click activate a mark, a click makes it current")
{
    Shown shown;
    QSignalSpy current(&shown.view, &SceneView::markCurrent);
    QSignalSpy activated(&shown.view, &SceneView::markActivated);
    shown.key(Qt::Key_Return);
    CHECK(activated.isEmpty());
    QTest::mouseClick(
        &shown.view, Qt::LeftButton, {}, shown.view.markRect(QStringLiteral("b")).center());
    REQUIRE(current.count() == 1);
    CHECK(current.first().first().toString() == QStringLiteral("b"));
    shown.key(Qt::Key_Return);
    QTest::mouseDClick(
        &shown.view, Qt::LeftButton, {}, shown.view.markRect(QStringLiteral("c")).center());
    REQUIRE(activated.count() == 2);
    CHECK(activated.at(0).first().toString() == QStringLiteral("b"));
    CHECK(activated.at(1).first().toString() == QStringLiteral("c"));
}

TEST_CASE("the named marks are children for a screen reader")
{
    Shown shown;
    QAccessibleInterface *view = QAccessible::queryAccessibleInterface(&shown.view);
    REQUIRE(view != nullptr);
    CHECK(view->text(QAccessible::Name) == QStringLiteral("Five cells"));
    REQUIRE(view->childCount() == 5);
    CHECK(view->child(0)->text(QAccessible::Name) == QStringLiteral("Cell A, 1"));
    CHECK(view->child(4)->text(QAccessible::Name) == QStringLiteral("Cell <F>, 6"));
    CHECK(view->child(1)->rect().size() == shown.view.markRect(QStringLiteral("b")).size());
    CHECK(view->indexOfChild(view->child(3)) == 3);
    const QPoint inC = shown.view.mapToGlobal(shown.view.markRect(QStringLiteral("c")).center());
    REQUIRE(view->childAt(inC.x(), inC.y()) != nullptr);
    CHECK(view->childAt(inC.x(), inC.y())->text(QAccessible::Name) == QStringLiteral("Cell C, 3"));

    QSignalSpy activated(&shown.view, &SceneView::markActivated);
    view->child(1)->actionInterface()->doAction(QAccessibleActionInterface::pressAction());
    CHECK(activated.count() == 1);
    CHECK(view->child(1)->state().selected);

    render::Scene fewer = grid();
    fewer.marks.resize(3);
    shown.view.setScene(fewer);
    CHECK(view->childCount() == 2);
    CHECK(view->child(2) == nullptr);
}

TEST_CASE("the table twin says what the marks say")
{
    Shown shown;
    shown.view.setCurrentMark(QStringLiteral("c"));
    QSignalSpy changed(&shown.view, &SceneView::tableChanged);
    shown.view.setTable(true);
    settleEvents();
    CHECK(changed.count() == 1);
    auto *table = shown.view.findChild<QTableWidget *>();
    REQUIRE(table != nullptr);
    CHECK(table->isVisible());
    CHECK(table->hasFocus());
    const render::Scene scene = grid();
    REQUIRE(table->rowCount() == 5);
    REQUIRE(table->columnCount() == 2);
    CHECK(table->horizontalHeaderItem(1)->text() == QStringLiteral("Count"));
    for (int row = 0; row < 5; ++row) {
        for (int column = 0; column < 2; ++column) {
            CHECK(
                table->item(row, column)->text() == scene.marks[std::size_t(row) + 1].row[column]);
        }
    }
    CHECK(table->item(0, 1)->textAlignment() == int(Qt::AlignRight | Qt::AlignVCenter));
    CHECK(table->currentRow() == 2);

    QSignalSpy current(&shown.view, &SceneView::markCurrent);
    QSignalSpy activated(&shown.view, &SceneView::markActivated);
    QTest::keyClick(table, Qt::Key_Down);
    QTest::keyClick(table, Qt::Key_Return);
    REQUIRE(activated.count() == 1);
    CHECK(activated.first().first().toString() == QStringLiteral("d"));
    CHECK(current.count() == 1);
    CHECK(shown.view.currentMark() == QStringLiteral("d"));
    shown.view.setTable(false);
    CHECK(shown.view.hasFocus());
    CHECK_FALSE(table->isVisible());
}

TEST_CASE("the current mark has a ring, stronger with the focus")
{
    Shown shown;
    const QImage whole = picture(shown.view);
    CHECK(count(whole, theme().color("focus")) > 200); // around the drawing: no mark yet
    shown.view.setCurrentMark(QStringLiteral("b"));
    const QImage focused = picture(shown.view);
    shown.view.clearFocus();
    const QImage bare = picture(shown.view);
    CHECK(difference(whole, focused) > 100);
    CHECK(difference(focused, bare) > 20);
    const QRect around = shown.view.markRect(QStringLiteral("b")).adjusted(-4, -4, 4, 4);
    shown.view.setCurrentMark({});
    CHECK(difference(bare.copy(around), picture(shown.view).copy(around)) > 100);
}

TEST_CASE("a drawing grows with the text, and shrinks where it has no room")
{
    Shown shown;
    CHECK(shown.view.sizeHint() == QSize(300, 140));
    CHECK(shown.view.markRect(QStringLiteral("b")) == QRect(100, 20, 60, 40));
    QFont large = QApplication::font();
    large.setPointSizeF(16);
    QApplication::setFont(large); // 29 pixels a line of 18 dp
    settleEvents();
    CHECK(shown.view.sizeHint() == QSize(483, 226));
    shown.view.resize(600, 300);
    CHECK(shown.view.markRect(QStringLiteral("b")) == QRect(161, 32, 97, 65));
    shown.view.resize(150, 140);
    CHECK(shown.view.markRect(QStringLiteral("b")) == QRect(50, 10, 30, 20));
    CHECK(shown.view.heightForWidth(150) == 70);
}

TEST_CASE("a drawing tells its width in dp once a change")
{
    Shown shown;
    settleEvents();
    QSignalSpy width(&shown.view, &SceneView::widthChanged);
    shown.view.resize(400, 140);
    shown.view.resize(500, 140);
    settleEvents();
    REQUIRE(width.count() == 1);
    CHECK(width.first().first().toInt() == 500);
    QFont large = QApplication::font();
    large.setPointSizeF(16);
    QApplication::setFont(large);
    settleEvents();
    REQUIRE(width.count() == 2);
    CHECK(width.at(1).first().toInt() == 310); // 500 × 18 / 29
}

TEST_CASE("a new scene keeps the current mark by its id")
{
    Shown shown;
    shown.view.setCurrentMark(QStringLiteral("c"));
    render::Scene scene = grid();
    std::swap(scene.marks[1], scene.marks[3]);
    shown.view.setScene(scene);
    CHECK(shown.view.currentMark() == QStringLiteral("c"));
    scene.marks.erase(scene.marks.begin() + 1);
    shown.view.setScene(scene);
    CHECK(shown.view.currentMark().isEmpty());
    shown.view.setScene({});
    shown.key(Qt::Key_Right);
    CHECK(shown.view.currentMark().isEmpty());
}

TEST_CASE("walking to a mark out of sight scrolls to it")
{
    const Look look;
    QScrollArea area;
    auto *view = new SceneView;
    render::Scene tall = grid();
    tall.size.setHeight(2000);
    tall.marks.push_back(mark("z", "Last", {20, 1900, 60, 40}));
    view->setScene(tall);
    area.setWidget(view);
    view->resize(300, 2000);
    present(area, {320, 200});
    view->setFocus();
    QTest::keyClick(view, Qt::Key_End);
    settleEvents();
    CHECK(view->currentMark() == QStringLiteral("z"));
    CHECK_FALSE(view->visibleRegion().intersected(view->markRect(QStringLiteral("z"))).isEmpty());
}

TEST_CASE("ten thousand marks are walked and shown without waiting")
{
    Shown shown;
    render::Scene many;
    many.size = {1000, 1000};
    for (int i = 0; i < 10000; ++i) {
        const QString id = QStringLiteral("m%1").arg(i);
        many.marks.push_back(mark(
            qPrintable(id), qPrintable(id), {double(i % 100) * 10, double(i / 100) * 10, 8, 8}));
    }
    shown.view.setScene(many);
    shown.view.setCurrentMark(QStringLiteral("m5050"));
    shown.key(Qt::Key_Down);
    CHECK(shown.view.currentMark() == QStringLiteral("m5150"));
    shown.key(Qt::Key_Left);
    CHECK(shown.view.currentMark() == QStringLiteral("m5149"));
}
