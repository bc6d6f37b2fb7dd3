// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/appearance.h"

#include "ui/widgets/palette.h"
#include "ui/widgets/style/trama_style.h"
#include "ui/widgets/translations.h"

#include <QApplication>
#include <QFontMetricsF>
#include <QPixmapCache>
#include <QToolTip>

#include <cmath>

static void initUiResources()
{
    Q_INIT_RESOURCE(ui);
}

namespace trama::ui {

namespace {

constexpr double kDesignLine = 18; ///< dp of a line of the 10 pt font the design is drawn with
constexpr double kDarkBelow = 0.5; ///< lightness of a window that is called dark

/// What was last applied. Lives in the GUI thread.
struct State {
    render::ThemeKind theme = render::ThemeKind::Light;
    text::Language language = text::Language::English;
    QFont systemFont;
    QFont appliedFont;
    bool hasFont = false;
};

State &state()
{
    static State state;
    return state;
}

bool isSystemDark()
{
    QApplication::setPalette(QPalette()); // gives back the system's own
    return QApplication::palette().color(QPalette::Window).lightnessF() < kDarkBelow;
}

double measuredScale()
{
    return std::max(1.0, std::round(QFontMetricsF(QApplication::font()).height())) / kDesignLine;
}

} // namespace

void applyTheme(ThemeChoice choice)
{
    initUiResources();
    if (qobject_cast<TramaStyle *>(QApplication::style()) == nullptr) {
        QApplication::setStyle(new TramaStyle);
    }
    const bool isDark
        = choice == ThemeChoice::System ? isSystemDark() : choice == ThemeChoice::Dark;
    state().theme = isDark ? render::ThemeKind::Dark : render::ThemeKind::Light;
    QPixmapCache::clear();
    const QPalette palette = paletteOf(theme());
    QApplication::setPalette(palette);
    QToolTip::setPalette(palette);
}

void applyLanguage(text::Language language)
{
    initUiResources();
    state().language = language;
    QLocale::setDefault(locale());
    installTranslations(language);
}

void applyTextScale(double factor)
{
    State &now = state();
    const QFont current = QApplication::font();
    if (!now.hasFont || current != now.appliedFont) { // the system, or a test, has chosen another
        now.systemFont = current;
    }
    QFont font = now.systemFont;
    if (font.pointSizeF() > 0) {
        font.setPointSizeF(font.pointSizeF() * factor);
    } else {
        font.setPixelSize(std::max(1, qRound(font.pixelSize() * factor)));
    }
    QApplication::setFont(font);
    now.appliedFont = QApplication::font();
    now.hasFont = true;
}

const render::Theme &theme()
{
    return render::Theme::get(state().theme);
}

const text::Texts &texts()
{
    static const text::Texts english(text::Language::English);
    static const text::Texts portuguese(text::Language::Portuguese);
    return state().language == text::Language::Portuguese ? portuguese : english;
}

QLocale locale()
{
    return state().language == text::Language::Portuguese
        ? QLocale(QLocale::Portuguese, QLocale::Portugal)
        : QLocale(QLocale::English, QLocale::UnitedKingdom);
}

double dpScale()
{
    static QFont font = QApplication::font();
    static double scale = measuredScale();
    if (const QFont current = QApplication::font(); current != font) {
        font = current;
        scale = measuredScale();
    }
    return scale;
}

int dp(double n)
{
    return qRound(n * dpScale());
}

QFont typeFont(const char *role)
{
    QFont font = QApplication::font();
    const double size = theme().type(role);
    if (font.pointSizeF() > 0) {
        font.setPointSizeF(font.pointSizeF() * size);
    } else {
        font.setPixelSize(qRound(font.pixelSize() * size));
    }
    const QLatin1String name(role);
    const bool isRegular = name == QLatin1String("caption") || name == QLatin1String("small")
        || name == QLatin1String("body");
    font.setWeight(isRegular ? QFont::Normal : QFont::DemiBold);
    return font;
}

} // namespace trama::ui
