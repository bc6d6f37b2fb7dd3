// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/message_bar.h"

#include "ui/widgets/appearance.h"
#include "ui/widgets/parts.h"
#include "ui/workspace/message_log.h"

#include <QAccessible>
#include <QBoxLayout>
#include <QEvent>
#include <QPainter>

namespace trama::ui {

namespace {

struct LevelStyle {
    const char *color;
    const char *tint;
    const char *icon;
};

LevelStyle styleOf(Message::Level level)
{
    switch (level) {
    case Message::Level::Info:
        return {"info", "infoTint", "info"};
    case Message::Level::Success:
        return {"success", "successTint", "success"};
    case Message::Level::Warning:
        return {"warn", "warnTint", "warning"};
    case Message::Level::Error:
        break;
    }
    return {"error", "errorTint", "error"};
}

} // namespace

MessageBar::MessageBar(MessageLog &log, QWidget *parent)
    : QWidget(parent)
    , m_log(log)
    , m_icon(new QLabel(this))
    , m_text(new QLabel(this))
    , m_action(button("messageAction", nullptr, this))
    , m_close(iconButton("messageClose", "close", this))
{
    setObjectName(QStringLiteral("messageBar"));
    m_text->setObjectName(QStringLiteral("messageText"));
    m_text->setTextFormat(Qt::RichText);
    m_text->setWordWrap(true);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(dp(16), dp(4), dp(8), dp(4));
    layout->setSpacing(dp(8));
    layout->addWidget(m_icon);
    layout->addWidget(m_text, 1);
    layout->addWidget(m_action);
    layout->addWidget(m_close);
    connect(&m_log, &MessageLog::changed, this, &MessageBar::refresh);
    connect(m_close, &QToolButton::clicked, &m_log, &MessageLog::dismiss);
    connect(m_action, &QPushButton::clicked, this, [this] {
        if (const Message *message = m_log.current(); message && message->action) {
            const auto action = message->action;
            m_log.dismiss();
            action();
        }
    });
    refresh();
}

void MessageBar::refresh()
{
    const Message *message = m_log.current();
    setVisible(message != nullptr);
    m_action->setAccessibleName(tr("Follow the message"));
    m_close->setToolTip(tr("Close"));
    m_close->setAccessibleName(tr("Close the message"));
    if (message == nullptr) {
        return;
    }
    const LevelStyle style = styleOf(message->level);
    m_icon->setPixmap(
        iconPixmap(style.icon, dp(16), theme().color(style.color), devicePixelRatioF()));
    const QString finding = message->finding.toHtmlEscaped();
    m_text->setText((finding.isEmpty() ? QString() : QStringLiteral("<b>%1</b> ").arg(finding))
        + message->sentence.toHtmlEscaped());
    setAccessibleName(message->finding + QLatin1Char(' ') + message->sentence);
    m_action->setText(message->actionText);
    m_action->setAccessibleName(message->actionText);
    m_action->setVisible(!message->actionText.isEmpty());
    if (isVisible()) {
        QAccessibleEvent event(this, QAccessible::Alert);
        QAccessible::updateAccessibility(&event);
    }
    update();
}

void MessageBar::paintEvent(QPaintEvent *)
{
    const Message *message = m_log.current();
    if (message == nullptr) {
        return;
    }
    const LevelStyle style = styleOf(message->level);
    QPainter painter(this);
    painter.fillRect(rect(), theme().color(style.tint));
    painter.fillRect(0, 0, dp(3), height(), theme().color(style.color));
}

void MessageBar::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::LanguageChange
        || event->type() == QEvent::FontChange) {
        refresh();
    }
}

} // namespace trama::ui
