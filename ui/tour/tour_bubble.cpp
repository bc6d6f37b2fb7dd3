// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tour/tour_bubble.h"

#include "ui/widgets/appearance.h"
#include "ui/widgets/parts.h"

#include <QAccessible>
#include <QKeyEvent>
#include <QPainter>
#include <QPainterPath>
#include <QStyleOption>
#include <QVBoxLayout>

#include <algorithm>

namespace trama::ui {

namespace {

constexpr double kWidth = 320; ///< dp, without the edge that arrow and shadow need
constexpr double kEdge = 12;
constexpr double kArrow = 8;
constexpr double kRadius = 8;
constexpr double kRing = 4; ///< that the ring reaches outside the target
constexpr int kShadows = 6; ///< layers
constexpr float kShadow = 0.025F; ///< opacity of one

/// The ring around the target: the one that shows the focus elsewhere.
class Ring : public QWidget {
public:
    using QWidget::QWidget;

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        QStyleOption option;
        option.initFrom(this);
        style()->drawControl(QStyle::CE_FocusFrame, &option, &painter, this);
    }
};

} // namespace

TourBubble::TourBubble(QWidget *window)
    : QFrame(window)
    , m_ring(new Ring(window))
    , m_count(new ThemeLabel("caption", "muted", this))
    , m_title(new ThemeLabel("panelTitle", "text", this))
    , m_text(new ThemeLabel("body", "text", this))
    , m_skip(linkButton("tourSkip", this))
    , m_next(primaryButton("tourNext", nullptr, this))
{
    setObjectName(QStringLiteral("tourBubble"));
    setProperty("pane", true); // F6 comes by
    m_ring->setObjectName(QStringLiteral("tourRing"));
    m_ring->setAttribute(Qt::WA_TransparentForMouseEvents);
    m_ring->hide();
    raise(); // over the ring
    m_count->setObjectName(QStringLiteral("tourCount"));
    m_title->setObjectName(QStringLiteral("tourTitle"));
    m_text->setObjectName(QStringLiteral("tourText"));
    auto *all = new QVBoxLayout(this);
    all->addWidget(m_count);
    all->addWidget(m_title);
    all->addWidget(m_text);
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_skip);
    buttons->addStretch(1);
    buttons->addWidget(m_next);
    all->addLayout(buttons);
    layOut();
    connect(m_next, &QPushButton::clicked, this, &TourBubble::nextAsked);
    connect(m_skip, &QPushButton::clicked, this, &TourBubble::skipAsked);
}

TourBubble::~TourBubble()
{
    delete m_ring;
}

void TourBubble::layOut()
{
    const int edge = dp(kEdge);
    layout()->setContentsMargins(edge + dp(16), edge + dp(12), edge + dp(16), edge + dp(12));
    layout()->setSpacing(dp(4));
    for (ThemeLabel *label : {m_count, m_title, m_text}) {
        label->setContentsMargins(0, 0, 0, label == m_text ? dp(8) : 0);
    }
}

void TourBubble::setWords(const TourWords &words)
{
    m_count->setText(words.count);
    m_title->setText(words.title);
    m_text->setText(words.text);
    m_next->setText(words.next);
    m_skip->setText(words.skip);
    const QString all = QStringLiteral("%1. %2. %3").arg(words.count, words.title, words.text);
    setAccessibleName(all);
    m_next->setAccessibleName(words.next);
    m_next->setAccessibleDescription(all);
    m_skip->setAccessibleName(words.skip);
    if (isVisible()) {
        QAccessibleEvent event(this, QAccessible::Alert);
        QAccessible::updateAccessibility(&event);
    }
}

QSize TourBubble::sizeWithin(const QRect &room) const
{
    const int least = layout()->minimumSize().width();
    const int width = std::min(std::max(dp(kWidth + 2 * kEdge), least), room.width());
    return {width, layout()->totalHeightForWidth(width)};
}

void TourBubble::place(const QRect &target, const QRect &room)
{
    const int ring = dp(kRing);
    const QRect around = target.isEmpty() ? QRect() : target.adjusted(-ring, -ring, ring, ring);
    m_ring->setVisible(!around.isEmpty());
    m_ring->setGeometry(around);
    const QSize size = sizeWithin(room);
    const BubblePlace place = placeBubble(around, size, room);
    setGeometry(QRect(place.topLeft, size));
    if (m_place != place) {
        m_place = place;
        update();
    }
}

void TourBubble::takeFocus()
{
    m_next->setFocus(Qt::OtherFocusReason);
}

QPainterPath TourBubble::outline() const
{
    using Arrow = BubblePlace::Arrow;
    const double edge = dp(kEdge);
    const double arrow = dp(kArrow);
    const double radius = dp(kRadius);
    const QRectF body = QRectF(rect()).adjusted(edge, edge, -edge, -edge);
    QPainterPath path;
    path.addRoundedRect(body, radius, radius);
    if (m_place.arrow == Arrow::None) {
        return path;
    }
    const bool isUpright = m_place.arrow == Arrow::Up || m_place.arrow == Arrow::Down;
    const double length = isUpright ? width() : height();
    const double inset = edge + radius + arrow;
    const double at = std::clamp(double(m_place.arrowAt), inset, std::max(inset, length - inset));
    const bool isBefore = m_place.arrow == Arrow::Up || m_place.arrow == Arrow::Left;
    const double foot = isBefore ? edge + 1 : (isUpright ? height() : width()) - edge - 1;
    const double tip = isBefore ? edge - arrow : foot + arrow + 1;
    const auto point = [&](double along, double across) {
        return isUpright ? QPointF(along, across) : QPointF(across, along);
    };
    QPainterPath head;
    head.addPolygon(QPolygonF({point(at - arrow, foot), point(at, tip), point(at + arrow, foot)}));
    head.closeSubpath();
    return path.united(head);
}

void TourBubble::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const render::Theme &look = theme();
    const QPainterPath path = outline();
    const bool isLight = look.kind() == render::ThemeKind::Light;
    QColor shadow = look.color(isLight ? "text" : "sunken");
    shadow.setAlphaF(isLight ? kShadow : 3 * kShadow);
    painter.setBrush(Qt::NoBrush);
    for (int i = 1; i <= kShadows; ++i) {
        painter.setPen(QPen(shadow, i * dp(kEdge) / double(kShadows) * 1.6, Qt::SolidLine,
            Qt::RoundCap, Qt::RoundJoin));
        painter.drawPath(path.translated(0, dp(1)));
    }
    painter.setPen(QPen(look.color("lineStrong"), 1));
    painter.setBrush(look.color("surface"));
    painter.drawPath(path);
}

void TourBubble::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape) {
        Q_EMIT skipAsked();
    } else if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) {
        (m_skip->hasFocus() ? m_skip : m_next)->click();
    } else {
        QFrame::keyPressEvent(event);
    }
}

void TourBubble::hideEvent(QHideEvent *event)
{
    QFrame::hideEvent(event);
    if (m_ring) {
        m_ring->hide();
    }
}

void TourBubble::changeEvent(QEvent *event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::FontChange) {
        layOut();
    }
}

} // namespace trama::ui
