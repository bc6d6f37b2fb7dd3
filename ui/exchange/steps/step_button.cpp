// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/exchange/steps/step_button.h"

#include "ui/widgets/appearance.h"

#include <QPainter>

namespace trama::ui {

namespace {

constexpr int kHeight = 48;
constexpr int kCircle = 24;

} // namespace

StepButton::StepButton(int number, QWidget *parent)
    : QAbstractButton(parent)
    , m_number(number)
{
    setObjectName(QStringLiteral("step%1").arg(number));
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void StepButton::setState(State state)
{
    m_state = state;
    setEnabled(state == State::Done);
    setFocusPolicy(state == State::Done ? Qt::StrongFocus : Qt::NoFocus);
    update();
}

void StepButton::setTexts(const QString &name, const QString &found)
{
    setText(name);
    m_found = found;
    setAccessibleName(name);
    setAccessibleDescription(found);
    updateGeometry();
    update();
}

QSize StepButton::sizeHint() const
{
    return {dp(168), dp(kHeight)};
}

void StepButton::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    if (m_state == State::Current) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(theme().color("accentTint"));
        painter.drawRoundedRect(rect(), dp(4), dp(4));
    }
    const QRectF circle(dp(10), (height() - dp(kCircle)) / 2.0, dp(kCircle), dp(kCircle));
    const bool isCurrent = m_state == State::Current;
    const bool isDone = m_state == State::Done;
    painter.setPen(
        m_state == State::Ahead ? QPen(theme().color("lineStrong"), 1) : QPen(Qt::NoPen));
    painter.setBrush(isCurrent ? QBrush(theme().color("accent"))
            : isDone           ? QBrush(theme().color("successTint"))
                               : QBrush(Qt::NoBrush));
    painter.drawEllipse(circle);
    if (isDone) {
        const int side = dp(14);
        const QPixmap tick
            = iconPixmap("check", side, theme().color("success"), devicePixelRatioF());
        painter.drawPixmap(
            QPointF(circle.center().x() - side / 2.0, circle.center().y() - side / 2.0), tick);
    } else {
        painter.setFont(typeFont("strong"));
        painter.setPen(theme().color(isCurrent ? "accentText" : "muted"));
        painter.drawText(circle, Qt::AlignCenter, QString::number(m_number));
    }
    const QRect area = rect().adjusted(dp(10 + kCircle + 10), dp(5), -dp(6), -dp(5));
    painter.setFont(typeFont(isCurrent ? "strong" : "body"));
    painter.setPen(theme().color(m_state == State::Ahead ? "muted" : "text"));
    const bool isAlone = m_found.isEmpty();
    painter.drawText(area, int(isAlone ? Qt::AlignVCenter : Qt::AlignTop) | Qt::AlignLeft, text());
    painter.setFont(typeFont("small"));
    painter.setPen(theme().color("muted"));
    painter.drawText(area, Qt::AlignBottom | Qt::AlignLeft,
        painter.fontMetrics().elidedText(m_found, Qt::ElideRight, area.width()));
    if (hasFocus()) {
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen(theme().color("focus"), dp(2)));
        painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), dp(4), dp(4));
    }
}

} // namespace trama::ui
