// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/appearance.h"
#include "ui/widgets/parts.h"

#include <QEvent>
#include <QPainter>

namespace trama::ui {

ThemeLabel::ThemeLabel(const char *font, const char *color, QWidget *parent)
    : QLabel(parent)
    , m_font(font)
    , m_color(color)
{
    setTextFormat(Qt::PlainText);
    setWordWrap(true);
    refresh();
}

void ThemeLabel::setRole(const char *font, const char *color)
{
    m_font = font;
    m_color = color;
    refresh();
}

bool ThemeLabel::event(QEvent *event)
{
    const QEvent::Type type = event->type();
    const bool isHandled = QLabel::event(event);
    if (type == QEvent::ApplicationFontChange || type == QEvent::FontChange
        || type == QEvent::PaletteChange || type == QEvent::EnabledChange) {
        refresh();
    }
    return isHandled;
}

// Sets what differs alone: setting tells the label again.
void ThemeLabel::refresh()
{
    if (const QFont wanted = typeFont(m_font); font() != wanted) {
        setFont(wanted);
    }
    const QColor color = theme().color(m_color);
    if (palette().color(QPalette::Active, QPalette::WindowText) != color) {
        QPalette own;
        own.setColor(QPalette::Active, QPalette::WindowText, color);
        own.setColor(QPalette::Inactive, QPalette::WindowText, color);
        own.setColor(QPalette::Disabled, QPalette::WindowText, theme().color("muted"));
        setPalette(own);
    }
}

IconLabel::IconLabel(const char *icon, const char *color, double side, QWidget *parent)
    : QWidget(parent)
    , m_icon(icon)
    , m_color(color)
    , m_side(side)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setAttribute(Qt::WA_TransparentForMouseEvents);
}

void IconLabel::setIcon(const char *icon, const char *color)
{
    m_icon = icon;
    m_color = color;
    update();
}

QSize IconLabel::sizeHint() const
{
    return {dp(m_side), dp(m_side)};
}

void IconLabel::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const QPixmap pixmap
        = iconPixmap(m_icon, dp(m_side), theme().color(m_color), devicePixelRatioF());
    painter.drawPixmap((width() - dp(m_side)) / 2, (height() - dp(m_side)) / 2, pixmap);
}

void IconLabel::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange) {
        updateGeometry();
    }
}

} // namespace trama::ui
