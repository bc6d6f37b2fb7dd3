// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/render/parts/palette.h"

#include <catch2/catch.hpp>

#include <QJsonArray>

using namespace trama;
using namespace trama::render;

namespace {

constexpr double kText = 4.5; ///< WCAG 2.1, 1.4.3
constexpr double kGraphic = 3; ///< WCAG 2.1, 1.4.11

void requireReadable(const Theme &theme, const char *text, const char *ground)
{
    INFO(theme.kindKey().toStdString() << ": " << text << " on " << ground);
    CHECK(contrast(theme.color(text), theme.color(ground)) >= kText);
}

} // namespace

TEST_CASE("Contrast is that of WCAG 2", "[scene]")
{
    CHECK(contrast(Qt::black, Qt::white) == Approx(21));
    CHECK(contrast(Qt::white, Qt::white) == Approx(1));
    // WCAG's own well-known border case: #767676 on white is 4.54.
    CHECK(contrast(QColor(0x76, 0x76, 0x76), Qt::white) == Approx(4.54).margin(0.005));
}

TEST_CASE("Every pair of text and ground in the tokens can be read", "[scene]")
{
    for (const ThemeKind kind : {ThemeKind::Light, ThemeKind::Dark}) {
        const Theme &theme = Theme::get(kind);
        for (const char *ground : {"window", "surface", "raised", "sunken"}) {
            requireReadable(theme, "text", ground);
            requireReadable(theme, "muted", ground);
        }
        requireReadable(theme, "muted", "selection");
        requireReadable(theme, "muted", "sea");
        requireReadable(theme, "accentText", "accent");
        requireReadable(theme, "link", "surface");
        requireReadable(theme, "link", "accentTint");
        requireReadable(theme, "selectionText", "selection");
        requireReadable(theme, "info", "infoTint");
        requireReadable(theme, "warn", "warnTint");
        requireReadable(theme, "error", "errorTint");
        requireReadable(theme, "success", "successTint");
        CHECK(contrast(theme.color("focus"), theme.color("window")) >= kText);
        CHECK(contrast(theme.color("lineStrong"), theme.color("surface")) >= kGraphic);
    }
}

TEST_CASE("The contrasts are those the design states", "[scene]")
{
    const Theme &light = Theme::get(ThemeKind::Light);
    const Theme &dark = Theme::get(ThemeKind::Dark);
    CHECK(contrast(light.color("text"), light.color("window")) == Approx(14.3).margin(0.05));
    CHECK(contrast(dark.color("text"), dark.color("window")) == Approx(14.8).margin(0.05));
    CHECK(contrast(light.color("muted"), light.color("selection")) == Approx(4.95).margin(0.05));
    CHECK(contrast(dark.color("accentText"), dark.color("accent")) == Approx(8.4).margin(0.05));
    CHECK(contrast(light.color("lineStrong"), light.color("surface")) == Approx(3.4).margin(0.05));
}

TEST_CASE("Text on every data colour can be read", "[scene]")
{
    for (const ThemeKind kind : {ThemeKind::Light, ThemeKind::Dark}) {
        const Theme &theme = Theme::get(kind);
        for (int i = 0; i < 11; ++i) {
            const ClassStyle style = classStyle(gap::GapClass(i), theme);
            INFO(theme.kindKey().toStdString() << " class " << i);
            const QColor ground = style.fill.isValid() ? style.fill : theme.color("surface");
            CHECK(contrast(style.text, ground) >= kText);
        }
        for (int i = 0; i < kCategories; ++i) {
            const CategoryStyle style = categoryStyle(i, theme);
            CHECK(contrast(style.text, style.fill) >= kText);
        }
        for (int i = 0; i < 7; ++i) {
            const StepStyle style = sequentialStep(i, theme);
            CHECK(contrast(style.text, style.fill) >= kText);
        }
        for (const QJsonValue &step :
            theme.data()[QLatin1String("diverging")][theme.kindKey()].toArray()) {
            CHECK(contrast(QColor(step[QLatin1String("fill")].toString()),
                      QColor(step[QLatin1String("text")].toString()))
                >= kText);
        }
    }
}

TEST_CASE("Beyond eight things the smallest are grouped as other", "[scene]")
{
    CHECK(categories({1, 2, 3}) == std::vector<int>{0, 1, 2});
    const std::vector<int> nine = categories({9, 1, 8, 7, 6, 5, 4, 3, 2});
    CHECK(nine == std::vector<int>{0, -1, 1, 2, 3, 4, 5, 6, -1});
}
