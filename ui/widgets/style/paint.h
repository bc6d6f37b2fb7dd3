// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QPainter>
#include <QStyleOption>

namespace trama::ui::paint {

// What the parts of TramaStyle are drawn with.

inline constexpr double kRadius = 4; ///< dp, of buttons and fields
inline constexpr double kIcon = 16;
inline constexpr double kIconGap = 7;

QColor color(const char *role);
int hairline(); ///< 1 dp, at least one pixel
bool isEnabled(const QStyleOption &option);
bool isHovered(const QStyleOption &option); ///< and enabled
/// A box with crisp edges inside `rect`; invalid colours are left out.
void box(QPainter &painter, const QRect &rect, const QColor &fill, const QColor &edge,
    double radius = kRadius);
/// The white box of line edits, combo and spin boxes. Where no ring lies around it, what has the
/// focus shows one inside.
void field(QPainter &painter, const QStyleOption &option, const QWidget *widget, bool hasRing);
/// The ring of what has the focus, along the inside of `rect`.
void ring(QPainter &painter, const QRect &rect, double radius = 2);
/// An icon in the middle of `rect`, `side` in dp.
void icon(QPainter &painter, const QRect &rect, const char *name, const QColor &color,
    double side = kIcon);
QFont strong(const QFont &font); ///< the same at weight 600

} // namespace trama::ui::paint
