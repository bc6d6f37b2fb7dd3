// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPainter>
#include <QStyle>
#include <QStyleOption>

namespace trama::ui::paint {

inline constexpr double kFieldArrow = 24; ///< dp at the right of a combo or spin box

void comboBox(
    QPainter &painter, const QStyleOptionComboBox &option, const QWidget *widget, bool hasRing);
void comboLabel(QPainter &painter, const QStyleOptionComboBox &option, const QWidget *widget);
QRect comboRect(const QStyleOptionComplex &option, QStyle::SubControl part);
void spinBox(
    QPainter &painter, const QStyleOptionSpinBox &option, const QWidget *widget, bool hasRing);
QRect spinRect(const QStyleOptionSpinBox &option, QStyle::SubControl part);
void scrollBar(QPainter &painter, const QStyleOptionSlider &option, const QWidget *widget);
QRect scrollRect(const QStyleOptionSlider &option, QStyle::SubControl part);
void slider(QPainter &painter, const QStyleOptionSlider &option, const QRect &handle);
void progress(QPainter &painter, const QStyleOptionProgressBar &option);

} // namespace trama::ui::paint
