// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPainter>
#include <QStyleOption>

namespace trama::ui::paint {

void header(QPainter &painter, const QStyleOptionHeader &option, const QWidget *widget);
QSize headerSize(const QStyleOptionHeader &option, const QWidget *widget);
/// The ground of a header: fill and lines.
void headerEdge(QPainter &painter, const QRect &rect, bool isFlat, bool isHovered = false);
void tabShape(QPainter &painter, const QStyleOptionTab &option);
void tabLabel(QPainter &painter, const QStyleOptionTab &option, const QWidget *widget);
QSize tabSize(const QStyleOptionTab &option, const QWidget *widget);
void itemFill(
    QPainter &painter, const QStyleOptionViewItem &option, const QWidget *widget, bool isRow);
void branch(QPainter &painter, const QStyleOption &option);
void menuItem(QPainter &painter, const QStyleOptionMenuItem &option);
QSize menuItemSize(const QStyleOptionMenuItem &option, const QSize &content);
void menuBarItem(QPainter &painter, const QStyleOptionMenuItem &option);

} // namespace trama::ui::paint
