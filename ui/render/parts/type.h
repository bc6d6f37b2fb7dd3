// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFont>
#include <QString>
#include <QStringList>

namespace trama::render {

inline constexpr double kBaseFont = 40.0 / 3; ///< dp of a 10 pt font
inline constexpr double kLine = 18; ///< dp of its line

/// The scene's font on a device of that resolution; `size` is relative to the base font.
QFont sceneFont(double size, bool isBold, double dpi);
/// Width in dp of one line of text.
double textWidth(const QString &text, double size = 1, bool isBold = false);
/// A single line that can be measured and drawn: controls and breaks become spaces, at most 400
/// characters.
QString oneLine(const QString &text);
/// The text cut to a width with "…" at its end.
QString elided(const QString &text, double width, double size = 1, bool isBold = false);
/// The text in lines of a width, the last one elided. An empty text has no line.
QStringList wrapped(
    const QString &text, double width, int maxLines, double size = 1, bool isBold = false);

} // namespace trama::render
