// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/widgets/look.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/parts.h"

#include <QApplication>
#include <QDir>
#include <QPalette>

using namespace trama;
using namespace trama::ui;
using namespace trama::tests;

namespace {

struct Pair {
    QPalette::ColorRole ink;
    QPalette::ColorRole ground;
};

constexpr Pair kTextPairs[] = {
    {QPalette::WindowText, QPalette::Window},
    {QPalette::Text, QPalette::Base},
    {QPalette::Text, QPalette::AlternateBase},
    {QPalette::PlaceholderText, QPalette::Base},
    {QPalette::ButtonText, QPalette::Button},
    {QPalette::HighlightedText, QPalette::Highlight},
    {QPalette::Link, QPalette::Base},
    {QPalette::ToolTipText, QPalette::ToolTipBase},
};

} // namespace

TEST_CASE("text of every palette pair can be read in both themes, disabled too")
{
    for (const ThemeChoice choice : {ThemeChoice::Light, ThemeChoice::Dark}) {
        const Look look(choice);
        const QPalette palette = QApplication::palette();
        for (const Pair &pair : kTextPairs) {
            for (const QPalette::ColorGroup group : {QPalette::Active, QPalette::Disabled}) {
                CAPTURE(int(choice), int(pair.ink), int(pair.ground), int(group));
                CHECK(contrast(palette.color(group, pair.ink), palette.color(group, pair.ground))
                    >= 4.5);
            }
            CHECK(palette.color(QPalette::Inactive, pair.ground)
                == palette.color(QPalette::Active, pair.ground));
        }
    }
}

TEST_CASE("contrast is that of WCAG 2")
{
    CHECK(contrast(Qt::black, Qt::white) == Approx(21).margin(0.01));
    CHECK(contrast(QColor(0x77, 0x77, 0x77), Qt::white) == Approx(4.48).margin(0.01));
    CHECK(contrast(Qt::red, Qt::red) == Approx(1));
}

TEST_CASE("the palette holds the tokens of the theme")
{
    const Look look(ThemeChoice::Dark);
    CHECK(theme().kind() == render::ThemeKind::Dark);
    CHECK(QApplication::palette().color(QPalette::Window) == QColor(0x14, 0x18, 0x1A));
    applyTheme(ThemeChoice::Light);
    CHECK(QApplication::palette().color(QPalette::Window) == QColor(0xF2, 0xF1, 0xED));
    CHECK(QApplication::palette().color(QPalette::Base) == QColor(Qt::white));
}

TEST_CASE("the system's theme is told by the lightness of its palette")
{
    const Look look(ThemeChoice::Dark);
    applyTheme(ThemeChoice::System); // the offscreen platform is light
    CHECK(theme().kind() == render::ThemeKind::Light);
}

TEST_CASE("lengths and fonts follow the font of the program")
{
    const Look look;
    CHECK(dp(18) == 18);
    CHECK(dp(100) == 100);
    QFont large = QApplication::font();
    large.setPointSizeF(16); // a line of 29 pixels
    QApplication::setFont(large);
    CHECK(dp(18) == 29);
    CHECK(dp(28) == 45);
    CHECK(typeFont("pageTitle").pointSizeF() == Approx(16 * 1.54));
    CHECK(typeFont("pageTitle").weight() == QFont::DemiBold);
    CHECK(typeFont("caption").weight() == QFont::Normal);
}

TEST_CASE("text size is a factor on the system's font, however often it is set")
{
    const Look look;
    applyTextScale(1.5);
    CHECK(QApplication::font().pointSizeF() == Approx(15));
    applyTextScale(2);
    CHECK(QApplication::font().pointSizeF() == Approx(20));
    applyTextScale(1);
    CHECK(QApplication::font().pointSizeF() == Approx(10));
}

TEST_CASE("a label takes the colour and the size of the look while it is shown")
{
    const Look look;
    ThemeLabel label("panelTitle", "muted");
    label.setText(QStringLiteral("Ten facilities"));
    present(label);
    const int before = label.font().pointSizeF() * 10 > 0 ? label.sizeHint().height() : 0;
    CHECK(label.palette().color(QPalette::WindowText) == QColor(0x56, 0x60, 0x66));
    applyTheme(ThemeChoice::Dark);
    applyTextScale(2);
    settleEvents();
    CHECK(label.palette().color(QPalette::WindowText) == QColor(0xAB, 0xB6, 0xBB));
    CHECK(label.font().pointSizeF() == Approx(25));
    CHECK(label.sizeHint().height() > before);
    applyTextScale(1);
}

TEST_CASE("data in a label is never read as markup")
{
    const Look look;
    ThemeLabel label;
    label.setText(QStringLiteral("<b>Lab</b>"));
    CHECK(label.textFormat() == Qt::PlainText);
}

TEST_CASE("the language changes live, in tr(), texts() and numbers alike")
{
    const Look look;
    Chip chip;
    chip.setTexts(QStringLiteral("Type"), QStringLiteral("Pilot line"));
    present(chip);
    CHECK(chip.accessibleDescription() == QStringLiteral("Press Delete to remove this filter."));
    applyLanguage(text::Language::Portuguese);
    settleEvents();
    CHECK(chip.accessibleDescription() == QStringLiteral("Prima Delete para retirar este filtro."));
    CHECK(texts().language() == text::Language::Portuguese);
    CHECK(QLocale().decimalPoint() == QStringLiteral(","));
    applyLanguage(text::Language::English);
    settleEvents();
    CHECK(chip.accessibleDescription() == QStringLiteral("Press Delete to remove this filter."));
    CHECK(QLocale().decimalPoint() == QStringLiteral("."));
}

TEST_CASE("Qt's own words are Portuguese too")
{
    const Look look;
    applyLanguage(text::Language::Portuguese);
    CHECK(QCoreApplication::translate("QLineEdit", "&Paste") == QStringLiteral("C&olar"));
    CHECK(QCoreApplication::translate("QPlatformTheme", "Cancel") == QStringLiteral("Cancelar"));
}

TEST_CASE("an icon is drawn in the colour of the theme and of its state")
{
    const Look look;
    const QIcon rest = icon("filter");
    const auto holds = [&](const QPixmap &pixmap, const char *role) {
        return count(pixmap.toImage(), theme().color(role)) > 0;
    };
    CHECK(holds(rest.pixmap(48), "muted"));
    CHECK(holds(rest.pixmap(48, QIcon::Normal, QIcon::On), "accent"));
    CHECK(holds(icon("filter", "error").pixmap(48), "error"));
    applyTheme(ThemeChoice::Dark);
    CHECK(holds(rest.pixmap(48), "muted"));
    CHECK(holds(rest.pixmap(48, QIcon::Normal, QIcon::On), "accent"));
    CHECK(iconPixmap("map", 16, Qt::red, 2).size() == QSize(32, 32));
}

TEST_CASE("every icon of the design is in the program")
{
    const Look look;
    const QStringList names = QDir(QStringLiteral(":/trama/icons")).entryList();
    CHECK(names.size() >= 87);
    for (const QString &name : names) {
        CAPTURE(name.toStdString());
        const QByteArray bare = name.section(QLatin1Char('.'), 0, 0).toLatin1();
        const QImage drawn = iconPixmap(bare.constData(), 24, Qt::red, 1).toImage();
        CHECK(difference(drawn, QImage(drawn.size(), drawn.format())) > 0);
    }
}
