// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/appearance.h"
#include "ui/widgets/parts.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QPainter>

namespace trama::ui {

namespace {

constexpr double kSide = 16; ///< dp inside, left and right
constexpr double kTop = 12; ///< and below
constexpr double kRadius = 6;

} // namespace

Card::Card(QWidget *parent)
    : QFrame(parent)
    , m_title(new ThemeLabel("panelTitle", "text"))
    , m_sub(new ThemeLabel("small", "muted"))
    , m_all(new QVBoxLayout(this))
    , m_header(new QHBoxLayout)
    , m_body(new QVBoxLayout)
    , m_tools(new QHBoxLayout)
{
    auto *const words = new QVBoxLayout;
    words->setSpacing(0);
    words->addWidget(m_title);
    words->addWidget(m_sub);
    m_header->addLayout(words, 1);
    m_header->addLayout(m_tools);
    m_header->setAlignment(m_tools, Qt::AlignTop);
    m_all->addLayout(m_header);
    m_all->addLayout(m_body, 1);
    m_title->hide();
    m_sub->hide();
    layOut();
}

void Card::setTitle(const QString &title)
{
    m_title->setText(title);
    m_title->setVisible(!title.isEmpty());
    setAccessibleName(title);
    layOut();
}

void Card::setTitleFont(const char *font)
{
    m_title->setRole(font, "text");
}

void Card::setSub(const QString &sub)
{
    m_sub->setText(sub);
    m_sub->setVisible(!sub.isEmpty());
    layOut();
}

void Card::setBodyFlush(bool isFlush)
{
    m_isFlush = isFlush;
    layOut();
}

void Card::layOut()
{
    const bool hasHeader = !m_title->isHidden() || !m_sub->isHidden() || !m_tools->isEmpty();
    const int line = 1; // the content stays off the card's own line
    m_all->setContentsMargins(line, line, line, line);
    m_all->setSpacing(0);
    m_header->setSpacing(dp(8));
    m_tools->setSpacing(dp(8));
    m_header->setContentsMargins(dp(kSide) - line, hasHeader ? dp(kTop) - line : 0,
        dp(kSide) - line, hasHeader && m_isFlush ? dp(8) : 0);
    m_body->setSpacing(dp(8));
    if (m_isFlush) {
        m_body->setContentsMargins(0, 0, 0, 0);
    } else {
        m_body->setContentsMargins(
            dp(kSide) - line, hasHeader ? dp(8) : dp(kTop) - line, dp(kSide) - line, dp(kTop));
    }
}

void Card::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(theme().color("line"), 1));
    painter.setBrush(theme().color("surface"));
    painter.drawRoundedRect(
        QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), dp(kRadius), dp(kRadius));
}

void Card::changeEvent(QEvent *event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::FontChange) {
        layOut();
    }
}

} // namespace trama::ui
