// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/register/table/filter_header.h"

#include "ui/register/table/frozen_column.h"
#include "ui/widgets/appearance.h"

#include <QEvent>
#include <QMouseEvent>
#include <QPainter>

namespace trama::ui {

namespace {

constexpr int kTitle = 30;
constexpr int kRow = 34;
constexpr int kPadding = 8;

} // namespace

FilterHeader::FilterHeader(QWidget *parent)
    : QHeaderView(Qt::Horizontal, parent)
{
    setSectionsClickable(true);
    setSectionsMovable(false);
    setSortIndicatorShown(true);
    setHighlightSections(false);
    setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    connect(this, &QHeaderView::sectionResized, this, &FilterHeader::placeFields);
}

void FilterHeader::pinFirst(const FrozenColumn *frozen)
{
    m_frozen = frozen;
    connect(this, &FilterHeader::geometriesChanged, this, &FilterHeader::placeFields);
}

bool FilterHeader::isOnPinned(const QPoint &at) const
{
    return m_frozen != nullptr && at.x() < m_frozen->shownWidth() - dp(4);
}

void FilterHeader::setField(int section, QWidget *field)
{
    field->setParent(this);
    m_fields.insert(section, field);
    field->show();
    placeFields();
}

int FilterHeader::titleHeight() const
{
    return dp(kTitle);
}

QSize FilterHeader::sizeHint() const
{
    const QSize size = QHeaderView::sizeHint();
    return {size.width(), dp(kTitle + kRow)};
}

void FilterHeader::updateGeometries()
{
    setViewportMargins(0, 0, 0, 0);
    QHeaderView::updateGeometries();
    placeFields();
}

void FilterHeader::placeFields()
{
    const int pinned = m_frozen == nullptr ? 0 : m_frozen->shownWidth();
    for (auto it = m_fields.cbegin(); it != m_fields.cend(); ++it) {
        const bool isPinned = it.key() == 0 && pinned > 0;
        const int left = isPinned ? 0 : sectionViewportPosition(it.key());
        it.value()->setGeometry(
            left + dp(4), titleHeight() + dp(3), sectionSize(it.key()) - dp(8), dp(kRow - 6));
        // What would lie under the pinned one is out of sight, and out of the way of Tab.
        it.value()->setVisible(!isSectionHidden(it.key()) && (isPinned || left >= pinned));
    }
}

void FilterHeader::paintEvent(QPaintEvent *event)
{
    QHeaderView::paintEvent(event);
    const int pinned = m_frozen == nullptr ? 0 : m_frozen->shownWidth();
    if (pinned > 0) {
        QPainter painter(viewport());
        paintSection(&painter, QRect(0, 0, pinned, height()), 0);
        painter.fillRect(QRect(pinned - 1, 0, 1, height()), theme().color("lineStrong"));
    }
}

/// Under the pinned title lie others, which a click there does not mean.
void FilterHeader::mousePressEvent(QMouseEvent *event)
{
    if (!isOnPinned(event->pos())) {
        QHeaderView::mousePressEvent(event);
    }
}

void FilterHeader::mouseReleaseEvent(QMouseEvent *event)
{
    if (!isOnPinned(event->pos())) {
        QHeaderView::mouseReleaseEvent(event);
        return;
    }
    const bool isTurned = sortIndicatorSection() == 0 && sortIndicatorOrder() == Qt::AscendingOrder;
    setSortIndicator(0, isTurned ? Qt::DescendingOrder : Qt::AscendingOrder);
}

void FilterHeader::paintSection(QPainter *painter, const QRect &rect, int section) const
{
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->fillRect(rect, theme().color("raised"));
    QRect title(
        rect.left() + dp(kPadding), rect.top(), rect.width() - dp(2 * kPadding), titleHeight());
    painter->setFont(typeFont("strong"));
    painter->setPen(theme().color("text"));
    const bool isSorted = sortIndicatorSection() == section;
    const QString text
        = painter->fontMetrics().elidedText(model()->headerData(section, Qt::Horizontal).toString(),
            Qt::ElideRight, title.width() - (isSorted ? dp(14) : 0));
    painter->drawText(title, Qt::AlignLeft | Qt::AlignVCenter, text);
    if (isSorted) {
        const double x = title.left() + painter->fontMetrics().horizontalAdvance(text) + dp(8);
        const double y = title.center().y() + 0.5;
        const double half = dp(3);
        const double up = sortIndicatorOrder() == Qt::AscendingOrder ? half / 2 : -half / 2;
        painter->setPen(QPen(theme().color("text"), 1.5));
        painter->drawPolyline(QPolygonF{{x - half, y + up}, {x, y - up}, {x + half, y + up}});
    }
    painter->fillRect(
        QRect(rect.left(), rect.bottom(), rect.width(), 1), theme().color("lineStrong"));
    painter->restore();
}

void FilterHeader::changeEvent(QEvent *event)
{
    QHeaderView::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange) {
        updateGeometries();
    }
}

} // namespace trama::ui
