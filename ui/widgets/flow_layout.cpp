// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/flow_layout.h"

#include "ui/widgets/appearance.h"

namespace trama::ui {

FlowLayout::FlowLayout(QWidget *parent, double gap, double rowGap)
    : QLayout(parent)
    , m_gap(gap)
    , m_rowGap(rowGap)
{
    setContentsMargins(0, 0, 0, 0);
}

FlowLayout::~FlowLayout()
{
    qDeleteAll(m_items);
}

void FlowLayout::addItem(QLayoutItem *item)
{
    m_items.append(item);
    invalidate();
}

QLayoutItem *FlowLayout::itemAt(int index) const
{
    return m_items.value(index, nullptr);
}

QLayoutItem *FlowLayout::takeAt(int index)
{
    if (index < 0 || index >= m_items.size()) {
        return nullptr;
    }
    QLayoutItem *const item = m_items.takeAt(index);
    invalidate();
    return item;
}

int FlowLayout::heightForWidth(int width) const
{
    return place(QRect(0, 0, width, 0), true);
}

QSize FlowLayout::sizeHint() const
{
    const QMargins margins = contentsMargins();
    int width = 0;
    int height = 0;
    for (const QLayoutItem *item : m_items) {
        if (!item->isEmpty()) {
            width += (width > 0 ? dp(m_gap) : 0) + item->sizeHint().width();
            height = std::max(height, item->sizeHint().height());
        }
    }
    return QSize(width, height).grownBy(margins);
}

QSize FlowLayout::minimumSize() const
{
    QSize size;
    for (const QLayoutItem *item : m_items) {
        if (!item->isEmpty()) {
            size = size.expandedTo(item->minimumSize());
        }
    }
    return size.grownBy(contentsMargins());
}

void FlowLayout::setGeometry(const QRect &rect)
{
    QLayout::setGeometry(rect);
    place(rect, false);
}

int FlowLayout::place(const QRect &rect, bool isTrial) const
{
    const QMargins margins = contentsMargins();
    const QRect room = rect.marginsRemoved(margins);
    std::vector<QLayoutItem *> row;
    int x = room.left();
    int y = room.top();
    int rowHeight = 0;
    const auto endRow = [&] {
        int left = room.left();
        for (QLayoutItem *item : row) {
            const QSize size = item->sizeHint().boundedTo({room.width(), rowHeight});
            if (!isTrial) {
                item->setGeometry({QPoint(left, y + (rowHeight - size.height()) / 2), size});
            }
            left += size.width() + dp(m_gap);
        }
        row.clear();
    };
    for (QLayoutItem *item : m_items) {
        if (item->isEmpty()) {
            continue;
        }
        const QSize size = item->sizeHint();
        if (!row.empty() && x + size.width() > room.right() + 1) {
            endRow();
            y += rowHeight + dp(m_rowGap);
            x = room.left();
            rowHeight = 0;
        }
        row.push_back(item);
        rowHeight = std::max(rowHeight, size.height());
        x += size.width() + dp(m_gap);
    }
    endRow();
    return y + rowHeight - rect.top() + margins.bottom();
}

} // namespace trama::ui
