// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/welcome/choice_button.h"

#include "ui/widgets/appearance.h"

#include <QEvent>
#include <QKeyEvent>
#include <QPainter>

namespace trama::ui {

namespace {

constexpr double kHeight = 58; ///< dp
constexpr double kSide = 18;
constexpr double kRadius = 6;
constexpr double kWordsLeft = 53;

} // namespace

ChoiceButton::ChoiceButton(const char *name, const char *icon, QWidget *parent)
    : QAbstractButton(parent)
    , m_icon(icon)
{
    setObjectName(QString::fromLatin1(name));
    setFocusPolicy(Qt::StrongFocus);
    setCursor(Qt::PointingHandCursor);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void ChoiceButton::setTexts(const QString &name, const QString &what, const QString &keys)
{
    setText(name);
    m_what = what;
    m_keys = keys;
    setAccessibleName(name);
    setAccessibleDescription(what);
    update();
}

QSize ChoiceButton::sizeHint() const
{
    return {dp(270), dp(kHeight)};
}

double ChoiceButton::paintKeys(QPainter &painter) const
{
    const double right = width() - dp(kSide);
    if (m_keys.isEmpty()) {
        return right;
    }
    const QFontMetricsF metrics(typeFont("small"));
    const double wide = metrics.horizontalAdvance(m_keys) + dp(10);
    const QRectF box(right - wide, height() / 2.0 - dp(9), wide, dp(18));
    painter.setPen(QPen(theme().color("line"), 1));
    painter.setBrush(theme().color("raised"));
    painter.drawRoundedRect(box, dp(3), dp(3));
    painter.setFont(typeFont("small"));
    painter.setPen(theme().color("muted"));
    painter.drawText(box, Qt::AlignCenter, m_keys);
    return box.left() - dp(8);
}

void ChoiceButton::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const bool isOver = underMouse() || isDown();
    painter.setPen(QPen(theme().color(isOver ? "lineStrong" : "line"), 1));
    painter.setBrush(theme().color(isDown() ? "accentTint" : "surface"));
    painter.drawRoundedRect(
        QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), dp(kRadius), dp(kRadius));
    const double side = dp(20);
    painter.drawPixmap(QPointF(dp(kSide), (height() - side) / 2),
        iconPixmap(m_icon, side, theme().color("accent"), devicePixelRatioF()));
    const double right = paintKeys(painter);
    const auto write = [&](const char *font, const char *color, const QString &text, double top) {
        const QFontMetricsF metrics(typeFont(font));
        const QRectF line(dp(kWordsLeft), top, right - dp(kWordsLeft), metrics.height());
        painter.setFont(typeFont(font));
        painter.setPen(theme().color(color));
        painter.drawText(
            line, Qt::AlignVCenter, metrics.elidedText(text, Qt::ElideRight, line.width()));
        return line.bottom();
    };
    const double both
        = QFontMetricsF(typeFont("strong")).height() + QFontMetricsF(typeFont("small")).height();
    const double below = write("strong", "text", text(), (height() - both) / 2);
    write("small", "muted", m_what, below);
}

void ChoiceButton::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) {
        click();
        return;
    }
    QAbstractButton::keyPressEvent(event);
}

bool ChoiceButton::event(QEvent *event)
{
    if (event->type() == QEvent::FontChange || event->type() == QEvent::ApplicationFontChange) {
        updateGeometry();
    } else if (event->type() == QEvent::Enter || event->type() == QEvent::Leave) {
        update();
    }
    return QAbstractButton::event(event);
}

} // namespace trama::ui
