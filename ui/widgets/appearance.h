// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/text/texts.h"
#include "ui/render/theme.h"

#include <QFont>
#include <QIcon>

namespace trama::ui {

enum class ThemeChoice { System, Light, Dark };

// How the program looks and speaks. One state a process; widgets hear of a change as Qt tells it:
// QEvent::PaletteChange, LanguageChange, FontChange.

void applyTheme(ThemeChoice choice);
void applyLanguage(text::Language language); ///< tr() and the text catalogue alike
void applyTextScale(double factor); ///< 1 = the system's font; 0.8 to 2

const render::Theme &theme(); ///< the tokens in use
const text::Texts &texts(); ///< the catalogue in the language in use
QLocale locale(); ///< for numbers and dates that people read

/// A length of the design in pixels of the user's font: round(n × line height / 18).
int dp(double n);
/// A font of the scale: "caption", "small", "body", "strong", "chartTitle", "panelTitle",
/// "pageTitle", "figure".
QFont typeFont(const char *role);
/// An icon of resources/icons in a colour of the tokens; follows the theme by itself where `role`
/// is null: muted at rest, accent when on.
QIcon icon(const char *name, const char *role = nullptr);
QPixmap iconPixmap(const char *name, double side, const QColor &color, double dpr);

} // namespace trama::ui
