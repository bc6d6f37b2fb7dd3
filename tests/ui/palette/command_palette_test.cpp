// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/palette/command_palette.h"

#include "tests/ui/support/page_lab.h"
#include "ui/shell/main_window.h"
#include "ui/shell/page.h"
#include "ui/widgets/appearance.h"

#include <QApplication>
#include <QLabel>
#include <QLineEdit>
#include <QSignalSpy>
#include <QTreeWidget>

using namespace trama;
using namespace trama::ui;
using namespace trama::tests;

namespace {

/// The palette as Ctrl+K opens it, with something typed.
CommandPalette &typed(MainWindow &window, const QString &text)
{
    press(window, Qt::Key_K, Qt::ControlModifier);
    auto &palette = child<CommandPalette>(window, "palette");
    type(child<QLineEdit>(palette, "paletteTyped"), text);
    return palette;
}

QTreeWidgetItem &first(const CommandPalette &palette)
{
    auto &list = child<QTreeWidget>(palette, "paletteList");
    REQUIRE(list.topLevelItemCount() > 1);
    CHECK(list.topLevelItem(0)->flags() == Qt::NoItemFlags); // the heading of its section
    return *list.topLevelItem(1);
}

void run(PageLab &lab, MainWindow &window, const CommandPalette &palette)
{
    press(child<QLineEdit>(palette, "paletteTyped"), Qt::Key_Return);
    window.activateWindow(); // as a window manager does once the palette is gone
    lab.settle();
}

} // namespace

TEST_CASE("the palette runs a command by a few of its letters and shows its keys", "[palette]")
{
    PageLab lab;
    MainWindow &window = lab.showWindow();
    CommandPalette &palette = typed(window, QStringLiteral("gaps"));
    CHECK(first(palette).text(0).contains(QStringLiteral("Gaps")));
    CHECK(first(palette).text(1) == QStringLiteral("View"));
    CHECK(first(palette).text(2) == QStringLiteral("Ctrl+5"));
    run(lab, window, palette);
    CHECK(window.currentPage()->name() == QStringLiteral("gaps"));
}

TEST_CASE("the palette finds regions and facilities", "[palette]")
{
    PageLab lab;
    MainWindow &window = lab.showWindow();
    run(lab, window, typed(window, QStringLiteral("pirkanmaa")));
    REQUIRE(lab.workspace().workingRegion() >= 0);
    CHECK(lab.workspace().regions().regions[std::size_t(lab.workspace().workingRegion())].code
        == QStringLiteral("FI197"));

    QSignalSpy asked(&lab.workspace(), &Workspace::targetRequested);
    CommandPalette &palette = typed(window, QStringLiteral("fivel bio"));
    CHECK(first(palette).text(0) == QStringLiteral("Fivel Bioraffinagelab"));
    CHECK(first(palette).text(1) == QStringLiteral("Test bed"));
    run(lab, window, palette);
    REQUIRE(asked.size() == 1);
    const Target target = asked[0][0].value<Target>();
    CHECK(target.kind == Target::Kind::Record);
    CHECK(
        target.key == lab.keyOf("infrastructure", "name", QStringLiteral("Fivel Bioraffinagelab")));
    CHECK(window.currentPage()->name() == QStringLiteral("facilities"));
}

TEST_CASE("facilities that begin with what was typed come first", "[palette]")
{
    PageLab lab;
    MainWindow &window = lab.showWindow();
    const CommandPalette &palette = typed(window, QStringLiteral("la"));
    CHECK(first(palette).text(0).startsWith(QStringLiteral("Laborator")));
}

TEST_CASE("arrows choose in the palette, and what is not there is said", "[palette]")
{
    PageLab lab;
    MainWindow &window = lab.showWindow();
    CommandPalette &palette = typed(window, QStringLiteral("dark"));
    auto &field = child<QLineEdit>(palette, "paletteTyped");
    auto &list = child<QTreeWidget>(palette, "paletteList");
    field.clear();
    QApplication::processEvents();
    REQUIRE(list.topLevelItemCount() > 4);
    CHECK(list.currentItem() == list.topLevelItem(1)); // below the heading
    press(field, Qt::Key_Down);
    press(field, Qt::Key_Down);
    CHECK(list.currentItem() == list.topLevelItem(3));
    press(field, Qt::Key_Up);
    CHECK(list.currentItem() == list.topLevelItem(2));
    type(field, QStringLiteral("xqzw"));
    CHECK(list.topLevelItemCount() == 0);
    press(field, Qt::Key_Return); // runs nothing
    CHECK(palette.isVisible());
    press(field, Qt::Key_Escape);
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    CHECK(window.findChild<CommandPalette *>() == nullptr);
}

TEST_CASE("the palette offers no command that cannot be run now", "[palette]")
{
    PageLab lab;
    MainWindow &window = lab.showWindow();
    lab.workspace().close();
    CommandPalette &palette = typed(window, QStringLiteral("export view"));
    const auto &list = child<QTreeWidget>(palette, "paletteList");
    for (int i = 0; i < list.topLevelItemCount(); ++i) {
        CHECK_FALSE(list.topLevelItem(i)->text(0).contains(QStringLiteral("Export View")));
    }
    palette.reject();
    window.activateWindow();
    lab.settle();
    CHECK(first(typed(window, QStringLiteral("open the sample"))).text(0)
        == QStringLiteral("Open the Sample"));
}
