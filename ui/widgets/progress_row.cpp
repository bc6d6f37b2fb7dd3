// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/progress_row.h"

#include "ui/widgets/appearance.h"
#include "ui/widgets/style/trama_style.h"

#include <QEvent>
#include <QKeyEvent>
#include <QPainter>

#include <algorithm>

namespace trama::ui {

namespace {

constexpr double kBar = 6; ///< dp
constexpr double kGap = 4;
constexpr double kInside = 6; ///< left and right, room of the ring

} // namespace

ProgressRow::ProgressRow(const char *name, QWidget *parent)
    : QAbstractButton(parent)
{
    setObjectName(QString::fromLatin1(name));
    setFocusPolicy(Qt::StrongFocus);
    setProperty(kRingRadius, 3);
    setCursor(Qt::PointingHandCursor);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void ProgressRow::setProgress(const QString &title, int reached, int wanted, const QString &sub)
{
    setText(title);
    m_reached = reached;
    m_wanted = wanted;
    m_sub = sub;
    setAccessibleName(QStringLiteral("%1: %2").arg(title, count()));
    setAccessibleDescription(sub);
    setToolTip(sub);
    updateGeometry();
    update();
}

QString ProgressRow::count() const
{
    return tr("%1 of %2").arg(texts().integer(m_reached), texts().integer(m_wanted));
}

QSize ProgressRow::sizeHint() const
{
    const int line = QFontMetrics(typeFont("body")).height();
    const int small = m_sub.isEmpty() ? 0 : QFontMetrics(typeFont("small")).height() + dp(2);
    return {dp(220), line + dp(kGap) + dp(kBar) + small + dp(10)};
}

QSize ProgressRow::minimumSizeHint() const
{
    return {dp(150), sizeHint().height()};
}

QRectF ProgressRow::paintWords(QPainter &painter, const QRectF &all) const
{
    const QFontMetricsF metrics(typeFont("body"));
    painter.setFont(typeFont("body"));
    const QRectF line(all.left(), all.top(), all.width(), metrics.height());
    painter.setPen(theme().color("text"));
    painter.drawText(line, Qt::AlignRight | Qt::AlignVCenter, count());
    double right = line.right() - metrics.horizontalAdvance(count()) - dp(8);
    if (isMet()) {
        right -= dp(16);
        painter.drawPixmap(QPointF(right, line.center().y() - dp(7)),
            iconPixmap("check", dp(14), theme().color("success"), devicePixelRatioF()));
    }
    painter.setPen(theme().color(isDown() || underMouse() ? "link" : "text"));
    painter.drawText(QRectF(line.topLeft(), QPointF(right - dp(4), line.bottom())),
        Qt::AlignVCenter, metrics.elidedText(text(), Qt::ElideRight, right - dp(4) - line.left()));
    return line;
}

void ProgressRow::paintBar(QPainter &painter, const QRectF &track) const
{
    const double radius = track.height() / 2;
    painter.setPen(Qt::NoPen);
    painter.setBrush(theme().color("sunken"));
    painter.drawRoundedRect(track, radius, radius);
    if (m_wanted > 0 && m_reached > 0) {
        QRectF filled = track;
        const double share = std::min(1.0, double(m_reached) / double(m_wanted));
        filled.setWidth(std::max(track.height(), track.width() * share));
        painter.setBrush(theme().color(isMet() ? "success" : "accent"));
        painter.drawRoundedRect(filled, radius, radius);
    }
}

void ProgressRow::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    if (isChecked()) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(theme().color("accentTint"));
        painter.drawRoundedRect(rect(), dp(4), dp(4));
    }
    const QRectF all = QRectF(rect()).adjusted(dp(kInside), dp(5), -dp(kInside), -dp(5));
    const QRectF line = paintWords(painter, all);
    const QRectF track(all.left(), line.bottom() + dp(kGap), all.width(), dp(kBar));
    paintBar(painter, track);
    if (!m_sub.isEmpty()) {
        const QFont small = typeFont("small");
        painter.setFont(small);
        painter.setPen(theme().color("muted"));
        const QRectF below(track.left(), track.bottom() + dp(2), track.width(), dp(20));
        painter.drawText(below, Qt::AlignLeft | Qt::AlignTop,
            QFontMetricsF(small).elidedText(m_sub, Qt::ElideRight, below.width()));
    }
}

void ProgressRow::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) {
        click();
        return;
    }
    QAbstractButton::keyPressEvent(event);
}

bool ProgressRow::event(QEvent *event)
{
    switch (event->type()) {
    case QEvent::FontChange:
    case QEvent::ApplicationFontChange:
        updateGeometry();
        break;
    case QEvent::Enter:
    case QEvent::Leave:
        update();
        break;
    default:
        break;
    }
    return QAbstractButton::event(event);
}

} // namespace trama::ui
