// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/exchange/steps/fix_panel.h"

#include "ui/widgets/appearance.h"
#include "ui/widgets/parts.h"

#include <QPainter>
#include <QVBoxLayout>

namespace trama::ui {

FixPanel::FixPanel(const char *name, QWidget *parent)
    : QWidget(parent)
    , m_where(new ThemeLabel("small", "muted", this))
    , m_title(new ThemeLabel("chartTitle", "text", this))
    , m_body(new QVBoxLayout(this))
{
    setObjectName(QString::fromLatin1(name));
    m_body->setContentsMargins(dp(14), dp(12), dp(14), dp(12));
    m_body->setSpacing(dp(8));
    m_body->addWidget(m_where);
    m_body->addWidget(m_title);
    hide();
}

void FixPanel::setTexts(const exchange::Issue &issue, const QString &title)
{
    m_where->setText(tr("Row %1, %2").arg(texts().integer(issue.row), issue.column));
    m_title->setText(title);
}

void FixPanel::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(theme().color("line"), 1));
    painter.setBrush(theme().color("raised"));
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), dp(6), dp(6));
}

} // namespace trama::ui
