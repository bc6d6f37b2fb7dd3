// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/register/table/frozen_column.h"

#include <QCoreApplication>
#include <QHeaderView>
#include <QKeyEvent>
#include <QScrollBar>

namespace trama::ui {

FrozenColumn::FrozenColumn(QTableView *table)
    : QTableView(table)
    , m_table(table)
{
    setModel(table->model());
    setSelectionModel(table->selectionModel());
    setObjectName(QStringLiteral("frozenColumn"));
    setFocusPolicy(Qt::NoFocus);
    horizontalHeader()->hide();
    verticalHeader()->hide();
    setShowGrid(false);
    setFrameShape(QFrame::NoFrame);
    setWordWrap(false);
    setSelectionBehavior(SelectRows);
    setSelectionMode(table->selectionMode());
    setEditTriggers(table->editTriggers());
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollMode(ScrollPerPixel);
    setHorizontalScrollMode(ScrollPerPixel);
    for (int column = 1; column < model()->columnCount(); ++column) {
        setColumnHidden(column, true);
    }
    connect(table->verticalScrollBar(), &QScrollBar::valueChanged, verticalScrollBar(),
        &QScrollBar::setValue);
    connect(table->horizontalScrollBar(), &QScrollBar::valueChanged, this, &FrozenColumn::place);
    hide();
}

int FrozenColumn::shownWidth() const
{
    return m_table->horizontalScrollBar()->value() > 0 ? m_table->columnWidth(0) : 0;
}

void FrozenColumn::place()
{
    const int width = shownWidth();
    if (width == 0) {
        hide();
        return;
    }
    setItemDelegateForColumn(0, m_table->itemDelegateForColumn(0));
    verticalHeader()->setMinimumSectionSize(m_table->verticalHeader()->minimumSectionSize());
    verticalHeader()->setDefaultSectionSize(m_table->verticalHeader()->defaultSectionSize());
    setColumnWidth(0, width);
    const QRect area = m_table->viewport()->geometry();
    setGeometry(area.left(), area.top(), width, area.height());
    verticalScrollBar()->setValue(m_table->verticalScrollBar()->value());
    show();
    raise();
}

/// A click gives it no focus, but an editor that closes does.
void FrozenColumn::keyPressEvent(QKeyEvent *event)
{
    QCoreApplication::sendEvent(m_table, event);
}

void FrozenColumn::wheelEvent(QWheelEvent *event)
{
    QCoreApplication::sendEvent(m_table->viewport(), event);
}

/// Clicks mean what they mean in the table: groups fold, rows are selected, a second click edits.
void FrozenColumn::mousePressEvent(QMouseEvent *event)
{
    QCoreApplication::sendEvent(m_table->viewport(), event);
}

void FrozenColumn::mouseReleaseEvent(QMouseEvent *event)
{
    QCoreApplication::sendEvent(m_table->viewport(), event);
}

void FrozenColumn::mouseDoubleClickEvent(QMouseEvent *event)
{
    edit(indexAt(event->pos()));
}

} // namespace trama::ui
