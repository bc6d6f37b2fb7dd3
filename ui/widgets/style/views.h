// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPainter>
#include <QStyleOption>

namespace trama::ui::paint {

void header(QPainter &painter, const QStyleOptionHeader &option, const QWidget *widget);
QSize headerSize(const QStyleOptionHeader &option, const QWidget *widget);
void tabShape(QPainter &painter, const QStyleOptionTab &option, const QWidget *widget);
void tabLabel(QPainter &painter, const QStyleOptionTab &option, const QWidget *widget);
QSize tabSize(const QStyleOptionTab &option, const QWidget *widget);
void itemFill(QPainter &painter, const QStyleOptionViewItem &option, bool isRow);
void branch(QPainter &painter, const QStyleOption &option);
void menuItem(QPainter &painter, const QStyleOptionMenuItem &option);
QSize menuItemSize(const QStyleOptionMenuItem &option, const QSize &content);
void menuBarItem(QPainter &painter, const QStyleOptionMenuItem &option);

} // namespace trama::ui::paint
