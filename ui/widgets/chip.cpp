// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/chip.h"

#include "ui/widgets/appearance.h"

#include <QEvent>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QToolTip>

namespace trama::ui {

namespace {

constexpr double kPadding = 12;
constexpr double kGap = 6;
constexpr double kIcon = 13;
constexpr int kLongest = 320; ///< dp; longer values are elided

} // namespace

Chip::Chip(QWidget *parent)
    : QAbstractButton(parent)
{
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
    setAttribute(Qt::WA_Hover);
    setProperty("ringRadius", theme().size("chip") / 2);
}

void Chip::setTexts(const QString &key, const QString &values)
{
    m_key = key;
    m_values = values;
    m_isAdding = false;
    refresh();
}

void Chip::setAdding(const QString &text)
{
    m_key.clear();
    m_values = text;
    m_isAdding = true;
    refresh();
}

void Chip::refresh()
{
    const QString words
        = m_key.isEmpty() ? m_values : QStringLiteral("%1: %2").arg(m_key, m_values);
    setAccessibleName(words);
    if (!m_isAdding) {
        setAccessibleDescription(tr("Press Delete to remove this filter."));
    }
    updateGeometry();
    update();
}

QRect Chip::crossRect() const
{
    return m_isAdding ? QRect() : QRect(width() - dp(28), 0, dp(28), height());
}

QSize Chip::sizeHint() const
{
    const QFontMetrics metrics(font());
    int width = 2 * dp(kPadding) + metrics.horizontalAdvance(m_values) + dp(kIcon) + dp(kGap);
    if (!m_key.isEmpty()) {
        width += metrics.horizontalAdvance(m_key + QLatin1Char(':')) + dp(kGap);
    }
    return {std::min(width, dp(kLongest)),
        std::max(dp(theme().size("chip")), metrics.height() + dp(4))};
}

QSize Chip::minimumSizeHint() const
{
    return {std::min(sizeHint().width(), dp(90)), sizeHint().height()};
}

bool Chip::event(QEvent *event)
{
    if (event->type() == QEvent::ToolTip) {
        const bool isCross
            = crossRect().contains(static_cast<QHelpEvent *>(event)->pos()); // kind is known
        const QString text = isCross ? tr("Remove this filter")
            : toolTip().isEmpty()    ? accessibleName()
                                     : toolTip();
        QToolTip::showText(static_cast<QHelpEvent *>(event)->globalPos(),
            QStringLiteral("<qt>%1</qt>").arg(text.toHtmlEscaped()), this);
        return true;
    }
    return QAbstractButton::event(event);
}

void Chip::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const render::Theme &look = theme();
    const QRectF edge = QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5);
    const double radius = edge.height() / 2;
    const bool isOver = underMouse() && isEnabled();
    if (m_isAdding) {
        QPen pen(look.color(isOver ? "accent" : "lineStrong"), 1, Qt::CustomDashLine);
        pen.setDashPattern({3, 2});
        painter.setPen(pen);
        painter.setBrush(isDown() ? QBrush(look.color("accentTint")) : QBrush(Qt::NoBrush));
    } else {
        painter.setPen(isOver ? QPen(look.color("accent"), 1) : QPen(Qt::NoPen));
        painter.setBrush(look.color(isEnabled() ? "accentTint" : "sunken"));
    }
    painter.drawRoundedRect(edge, radius, radius);

    QRect room = rect().adjusted(dp(kPadding), 0, -dp(kPadding), 0);
    const auto drawIcon = [&](const char *name, int x, const char *role) {
        painter.drawPixmap(QPoint(x, (height() - dp(kIcon)) / 2),
            iconPixmap(name, dp(kIcon), look.color(role), devicePixelRatioF()));
    };
    if (m_isAdding) {
        drawIcon("add", room.left() - dp(2), "muted");
        room.setLeft(room.left() + dp(kIcon) + dp(kGap) - dp(2));
    } else {
        const bool isCrossOver = crossRect().contains(mapFromGlobal(QCursor::pos())) && isOver;
        drawIcon("close", crossRect().center().x() - dp(kIcon) / 2 - dp(1),
            isCrossOver ? "text" : "muted");
        room.setRight(room.right() - dp(kIcon) - dp(kGap) + dp(2));
    }
    const QFontMetrics metrics(font());
    if (!m_key.isEmpty()) {
        const QString key = m_key + QLatin1Char(':');
        painter.setPen(look.color("muted"));
        painter.drawText(room, Qt::AlignVCenter | Qt::AlignLeft | Qt::TextSingleLine, key);
        room.setLeft(room.left() + metrics.horizontalAdvance(key) + dp(kGap));
    }
    painter.setPen(look.color(isEnabled() && (!m_isAdding || isOver) ? "text" : "muted"));
    painter.drawText(room, Qt::AlignVCenter | Qt::AlignLeft | Qt::TextSingleLine,
        metrics.elidedText(m_values, Qt::ElideRight, room.width()));
}

void Chip::mousePressEvent(QMouseEvent *event)
{
    m_isCrossPressed
        = event->button() == Qt::LeftButton && crossRect().contains(event->position().toPoint());
    if (!m_isCrossPressed) {
        QAbstractButton::mousePressEvent(event);
    }
}

void Chip::mouseReleaseEvent(QMouseEvent *event)
{
    if (!m_isCrossPressed) {
        QAbstractButton::mouseReleaseEvent(event);
        return;
    }
    m_isCrossPressed = false;
    if (crossRect().contains(event->position().toPoint())) {
        Q_EMIT removeRequested();
    }
}

void Chip::keyPressEvent(QKeyEvent *event)
{
    const bool isRemoval = event->key() == Qt::Key_Delete || event->key() == Qt::Key_Backspace;
    if (isRemoval && !m_isAdding) {
        Q_EMIT removeRequested();
        return;
    }
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) {
        click();
        return;
    }
    QAbstractButton::keyPressEvent(event);
}

void Chip::changeEvent(QEvent *event)
{
    QAbstractButton::changeEvent(event);
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::FontChange) {
        refresh();
    }
}

} // namespace trama::ui
