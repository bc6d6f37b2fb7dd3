// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/overview/card_grid.h"

#include "ui/widgets/appearance.h"

#include <QBoxLayout>
#include <QEvent>
#include <QGridLayout>

#include <algorithm>

namespace trama::ui {

namespace {

constexpr double kGap = 12; ///< dp

} // namespace

CardGrid::CardGrid(double least, int most, QWidget *parent)
    : QWidget(parent)
    , m_grid(new QGridLayout(this))
    , m_least(least)
    , m_most(most)
    , m_columns(most)
{
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setSpacing(dp(kGap));
}

void CardGrid::add(QWidget *card, int share)
{
    m_items.append({card, share});
    arrange();
}

void CardGrid::arrange()
{
    for (const Item &item : std::as_const(m_items)) {
        m_grid->removeWidget(item.card);
    }
    int row = 0;
    int column = 0;
    for (const Item &item : std::as_const(m_items)) {
        const int span = std::min(item.share, m_columns);
        if (column + span > m_columns) {
            ++row;
            column = 0;
        }
        m_grid->addWidget(item.card, row, column, 1, span);
        column += span;
    }
    for (int i = 0; i < m_most; ++i) {
        m_grid->setColumnStretch(i, i < m_columns ? 1 : 0);
        // One width for all, whatever they hold: the eye compares them.
        m_grid->setColumnMinimumWidth(i, i < m_columns ? dp(m_least) : 0);
    }
}

QSize CardGrid::minimumSizeHint() const
{
    return {dp(m_least), QWidget::minimumSizeHint().height()};
}

void CardGrid::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    const int room = (width() + dp(kGap)) / (dp(m_least) + dp(kGap));
    const int columns = std::clamp(room, 1, m_most);
    if (columns != m_columns) {
        m_columns = columns;
        arrange();
    }
}

void CardGrid::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange) {
        m_grid->setSpacing(dp(kGap));
        arrange();
    }
}

} // namespace trama::ui
