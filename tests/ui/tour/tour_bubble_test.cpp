// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tour/tour_bubble.h"

#include "tests/ui/tour/tour_lab.h"

#include <QPushButton>

using namespace trama;
using namespace trama::ui;
using namespace trama::tests;

namespace {

bool isWhole(const QWidget &widget)
{
    const QSize hint = widget.sizeHint();
    return widget.hasHeightForWidth()
        ? widget.height() >= widget.heightForWidth(widget.width())
        : widget.width() >= hint.width() && widget.height() >= hint.height();
}

/// Names of the parts of the bubble that do not stand in it whole.
QStringList cutParts(const TourBubble &bubble)
{
    QStringList found;
    for (const char *name : {"tourCount", "tourTitle", "tourText", "tourSkip", "tourNext"}) {
        const auto &part = child<QWidget>(bubble, name);
        if (!isWhole(part) || !bubble.rect().contains(part.geometry())) {
            found << QLatin1String(name);
        }
    }
    return found;
}

} // namespace

TEST_CASE("bubbles stand whole in a small window with large text, in both languages", "[tour]")
{
    const auto language = GENERATE(text::Language::English, text::Language::Portuguese);
    const double scale = GENERATE(0.8, 1.6, 2.0);
    TourLab at;
    applyLanguage(language);
    applyTextScale(scale);
    at.window.resize(1024, 640);
    at.lab.settle();
    at.start();
    for (int i = 0; i < TourStops::kCount; ++i) {
        CAPTURE(i, scale, at.text("tourText").toStdString());
        CHECK(cutParts(*at.bubble()).join(QLatin1Char(' ')).toStdString() == std::string());
        CHECK(at.window.rect().contains(at.bubble()->geometry()));
        if (i + 1 < TourStops::kCount) {
            at.key(Qt::Key_Return);
        }
    }
}

TEST_CASE("a bubble follows the window, the language, the text size and the theme", "[tour]")
{
    TourLab at;
    at.start();
    at.key(Qt::Key_Return);
    const auto isCut = [&] { return !cutParts(*at.bubble()).isEmpty(); };
    at.window.resize(1100, 700);
    at.lab.settle();
    at.checkRing(at.seen<QWidget>("chip_region"));
    const int width = at.bubble()->width();
    applyTextScale(1.5);
    at.lab.settle();
    at.checkRing(at.seen<QWidget>("chip_region"));
    CHECK(at.bubble()->width() > width);
    CHECK_FALSE(isCut());
    applyLanguage(text::Language::Portuguese);
    at.lab.settle();
    CHECK(at.text("tourCount") == QStringLiteral("2 de 6"));
    CHECK(at.text("tourTitle") == QStringLiteral("Um filtro para todas as páginas"));
    at.checkRing(at.seen<QWidget>("chip_region"));
    CHECK_FALSE(isCut());
    const auto colour
        = [&] { return at.bubble()->grab().toImage().pixelColor(at.bubble()->rect().center()); };
    CHECK(colour() == theme().color("surface"));
    applyTheme(ThemeChoice::Dark);
    at.lab.settle();
    CHECK(colour() == theme().color("surface"));
    applyTheme(ThemeChoice::Light);
}

TEST_CASE("F6 and a screen reader find the bubble", "[tour]")
{
    TourLab at;
    at.start();
    const auto &next = child<QPushButton>(*at.bubble(), "tourNext");
    CHECK(next.accessibleName() == QStringLiteral("Next"));
    CHECK(
        next.accessibleDescription().startsWith(QStringLiteral("1 of 6. The project at one look")));
    CHECK(at.bubble()->accessibleName() == next.accessibleDescription());
    at.key(Qt::Key_F6);
    REQUIRE_FALSE(at.bubble()->isAncestorOf(QApplication::focusWidget()));
    press(*QApplication::focusWidget(), Qt::Key_F6, Qt::ShiftModifier);
    CHECK(at.bubble()->isAncestorOf(QApplication::focusWidget()));
}
