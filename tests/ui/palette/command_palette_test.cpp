// SPDX-License-Identifier: GPL-3.0-or-later
// The palette itself: its keys, its focus, its rows. What it finds is in palette_search_test.cpp.
#include "tests/ui/palette/palette_lab.h"
#include "ui/palette/palette_field.h"
#include "ui/palette/palette_model.h"
#include "ui/shell/page.h"
#include "ui/widgets/appearance.h"

#include <QApplication>
#include <QLabel>
#include <QLineEdit>
#include <QMenuBar>

using namespace trama;
using namespace trama::ui;
using namespace trama::tests;

namespace {

void letGo()
{
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
}

} // namespace

TEST_CASE("the palette runs a command by a few of its letters and shows its keys", "[palette]")
{
    PageLab lab;
    MainWindow &window = lab.showWindow();
    CommandPalette &palette = typed(window, QStringLiteral("gaps"));
    CHECK(group(palette, QStringLiteral("Pages"))
        == QStringList({QStringLiteral("Pages, 1"), QStringLiteral("Gaps, View, Ctrl+5")}));
    CHECK(chosen(palette) == QStringLiteral("Gaps"));
    run(lab, palette);
    CHECK(window.currentPage()->name() == QStringLiteral("gaps"));
    CHECK(window.findChild<CommandPalette *>() == nullptr);
}

TEST_CASE("arrows choose over the headers, Tab the next group", "[palette]")
{
    PageLab lab;
    MainWindow &window = lab.showWindow();
    CommandPalette &palette = typed(window, {});
    auto &field = child<QLineEdit>(palette, "paletteTyped");
    const auto row = [&] { return list(palette).currentIndex().row(); };
    CHECK(row() == 1); // below the header
    press(field, Qt::Key_Up);
    CHECK(row() == 1);
    press(field, Qt::Key_Down);
    press(field, Qt::Key_Down);
    CHECK(row() == 3);
    press(field, Qt::Key_Tab);
    const auto &model = *list(palette).model();
    CHECK(model.flags(model.index(row() - 1, 0)) == Qt::NoItemFlags);
    CHECK(row() > 3);
    press(field, Qt::Key_Up); // over the header, into the group before
    CHECK(model.flags(model.index(row() + 1, 0)) == Qt::NoItemFlags);
    press(field, Qt::Key_Backtab);
    CHECK(QApplication::focusWidget() == &field);
    CHECK(
        field.accessibleDescription() == list(palette).currentIndex().data(Qt::AccessibleTextRole));
}

TEST_CASE("Esc closes the palette and gives the focus back, as a click beside it does", "[palette]")
{
    PageLab lab;
    MainWindow &window = lab.showWindow();
    window.showPage(1);
    lab.settle();
    auto &field = child<QWidget>(*window.currentPage(), "facilityTable");
    field.setFocus();
    QWidget *before = QApplication::focusWidget();
    CommandPalette &palette = typed(window, QStringLiteral("xqzw"));
    CHECK(list(palette).isHidden());
    CHECK(child<QLabel>(palette, "paletteNone").isVisible());
    auto &line = child<QLineEdit>(palette, "paletteTyped");
    press(line, Qt::Key_Return); // runs nothing
    CHECK(palette.isVisible());
    press(line, Qt::Key_Escape);
    letGo();
    CHECK(window.findChild<CommandPalette *>() == nullptr);
    CHECK(QApplication::focusWidget() == before);

    click(typed(window, {}), QPoint(3, 300));
    letGo();
    CHECK(window.findChild<CommandPalette *>() == nullptr);
    CHECK(QApplication::focusWidget() == before);
}

TEST_CASE("no shortcut of the window holds while the palette is open", "[palette]")
{
    PageLab lab;
    MainWindow &window = lab.showWindow();
    const CommandPalette &palette = typed(window, {});
    press(child<QLineEdit>(palette, "paletteTyped"), Qt::Key_3, Qt::ControlModifier);
    CHECK(window.currentPage()->name() == QStringLiteral("overview"));
    CHECK(palette.isVisible());
}

TEST_CASE("the field in the menu bar opens the palette", "[palette]")
{
    PageLab lab;
    MainWindow &window = lab.showWindow();
    auto &field = child<PaletteField>(window, "paletteField");
    CHECK(window.menuBar()->cornerWidget() == &field);
    CHECK(field.accessibleName() == QStringLiteral("Search or run a command"));
    CHECK_FALSE(field.toolTip().isEmpty());
    CHECK(field.geometry().right() > window.width() - 40);
    click(field, field.rect().center());
    auto &palette = child<CommandPalette>(window, "palette");
    CHECK(palette.isVisible());
    CHECK(palette.geometry() == window.rect());
    CHECK(QApplication::focusWidget() == palette.findChild<QLineEdit *>());
    window.resize(1100, 700);
    QApplication::processEvents();
    CHECK(palette.geometry() == window.rect());
    for (const QWidget *part : palette.findChildren<QWidget *>()) {
        CHECK(palette.rect().contains(
            QRect(part->mapTo(&palette, QPoint()), part->size()).intersected(palette.rect())));
    }
    applyLanguage(text::Language::Portuguese);
    lab.settle();
    CHECK(field.accessibleName() != QStringLiteral("Search or run a command"));
    applyLanguage(text::Language::English);
}

TEST_CASE("what the keys do stands below the list, whole, in both languages", "[palette]")
{
    const auto language = GENERATE(text::Language::English, text::Language::Portuguese);
    PageLab lab;
    MainWindow &window = lab.showWindow();
    applyLanguage(language);
    CommandPalette &palette = typed(window, QStringLiteral("pilot"));
    lab.settle();
    const QRect card = list(palette).parentWidget()->rect();
    int hints = 0;
    for (const QLabel *label : list(palette).parentWidget()->findChildren<QLabel *>()) {
        if (label->isVisible()) {
            ++hints;
            CAPTURE(label->text().toStdString());
            CHECK(label->width() >= label->sizeHint().width());
            CHECK(card.contains(
                QRect(label->mapTo(list(palette).parentWidget(), QPoint()), label->size())));
        }
    }
    CHECK(hints == 7);
    applyLanguage(text::Language::English);
}

TEST_CASE("the palette offers no command that cannot be run now", "[palette]")
{
    PageLab lab;
    MainWindow &window = lab.showWindow();
    lab.workspace().close();
    lab.settle();
    CommandPalette &palette = typed(window, QStringLiteral("export view"));
    CHECK(
        group(palette, QStringLiteral("Commands")).filter(QStringLiteral("Export View")).isEmpty());
    palette.close();
    letGo();
    CHECK(chosen(typed(window, QStringLiteral("open the sample")))
        == QStringLiteral("Open the Sample"));
}

TEST_CASE("the rest of a group is listed where it is asked for", "[palette]")
{
    PageLab lab;
    MainWindow &window = lab.showWindow();
    CommandPalette &palette = typed(window, QStringLiteral("filter"));
    QStringList rows = group(palette, QStringLiteral("Commands"));
    const qsizetype all = rows.first().section(QStringLiteral(", "), 1).toInt();
    if (rows.size() == all + 1) { // the only group: all of it
        palette.close();
        letGo();
        rows = group(typed(window, QStringLiteral("pilot")), QStringLiteral("Commands"));
    }
    CommandPalette &shown = child<CommandPalette>(window, "palette");
    const QString more = rows.last();
    CHECK(more.endsWith(QStringLiteral("more")));
    choose(shown, more);
    press(child<QLineEdit>(shown, "paletteTyped"), Qt::Key_Return);
    CHECK(shown.isVisible());
    const QStringList whole = group(shown, QStringLiteral("Commands"));
    CHECK(whole.size() == whole.first().section(QStringLiteral(", "), 1).toInt() + 1);
    CHECK(whole[1].startsWith(chosen(shown)));
}
