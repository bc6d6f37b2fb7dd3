// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/tint_frame.h"

#include "ui/widgets/appearance.h"

#include <QPainter>
#include <QVBoxLayout>

namespace trama::ui {

TintFrame::TintFrame(const char *role, QWidget *parent, bool isRound)
    : QFrame(parent)
    , m_role(role)
    , m_isRound(isRound)
    , m_body(new QVBoxLayout(this))
{
    m_body->setContentsMargins(dp(16), dp(12), dp(16), dp(12));
    m_body->setSpacing(dp(4));
}

void TintFrame::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    if (!m_isRound) {
        painter.fillRect(rect(), theme().color(m_role));
        return;
    }
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(theme().color(m_role));
    painter.drawRoundedRect(rect(), dp(4), dp(4));
}

QFrame *ruleLine(QWidget *parent)
{
    auto *line = new TintFrame("line", parent, false);
    line->setFixedHeight(1);
    return line;
}

} // namespace trama::ui
