// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/welcome/news_popup.h"

#include "trama_version.h"
#include "ui/widgets/appearance.h"
#include "ui/widgets/parts.h"

#include <QPainter>
#include <QVBoxLayout>

namespace trama::ui {

namespace {

constexpr double kWidth = 340; ///< dp

} // namespace

NewsPopup::NewsPopup(QWidget *parent)
    : QFrame(parent, Qt::Popup)
{
    setObjectName(QStringLiteral("newsPopup"));
    setFixedWidth(dp(kWidth));
    auto *title = new ThemeLabel("panelTitle", "text", this);
    title->setText(tr("New in version %1").arg(QStringLiteral(TRAMA_VERSION)));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(dp(16), dp(12), dp(16), dp(16));
    column->setSpacing(dp(8));
    column->addWidget(title);
    for (const QString &news :
        {tr("The window: overview, facilities, map, chains, gaps, compare, plan and monitor."),
            tr("Gaps with their reason, and whether to build, open up, share or borrow."),
            tr("Undo of every change, also after a restart."),
            tr("Everything in English and Portuguese, by keyboard and with a screen reader.")}) {
        auto *line = new ThemeLabel("body", "text", this);
        line->setText(news);
        column->addWidget(line);
    }
    setAccessibleName(title->text());
}

void NewsPopup::showAbove(const QWidget &link)
{
    adjustSize();
    const QPoint corner = link.mapToGlobal(QPoint(link.width(), 0));
    move(corner.x() - width(), corner.y() - height() - dp(4));
    show();
}

void NewsPopup::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setPen(QPen(theme().color("line"), 1));
    painter.setBrush(theme().color("surface"));
    painter.drawRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5));
}

} // namespace trama::ui
