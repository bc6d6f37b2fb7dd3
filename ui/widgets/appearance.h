// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/text/texts.h"
#include "ui/render/theme.h"

#include <QFont>
#include <QIcon>

namespace trama::ui {

enum class ThemeChoice { System, Light, Dark };

// How the program looks and speaks. One state a process; widgets hear of a change as Qt tells it:
// QEvent::PaletteChange, LanguageChange, FontChange (ApplicationFontChange where a widget has a
// font of its own).

void applyTheme(ThemeChoice choice);
void applyLanguage(text::Language language); ///< tr() and the text catalogue alike
void applyTextScale(double factor); ///< 1 = the system's font; 0.8 to 2

const render::Theme &theme(); ///< the tokens in use
const text::Texts &texts(); ///< the catalogue in the language in use
QLocale locale(); ///< for numbers and dates that people read

/// A length of the design in pixels of the user's font: round(n × line height / 18).
int dp(double n);
double dpScale(); ///< line height / 18, not rounded: for drawings that scale as a whole
/// A font of the scale: "caption", "small", "body", "strong", "chartTitle", "panelTitle",
/// "pageTitle", "figure".
QFont typeFont(const char *role);
/// An icon of resources/icons in a colour of the tokens, and with them when the theme changes.
/// Where `role` is null: muted at rest, accent when on.
QIcon icon(const char *name, const char *role = nullptr);
/// A square of `side` pixels of the screen's own density.
QPixmap iconPixmap(const char *name, double side, const QColor &color, double dpr);
/// How much two colours differ in lightness by the formula of WCAG 2: 1 to 21.
double contrast(const QColor &one, const QColor &other);

} // namespace trama::ui
