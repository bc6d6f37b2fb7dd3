// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/elided_label.h"

#include "ui/render/parts/type.h"
#include "ui/widgets/appearance.h"

#include <QEvent>
#include <QHelpEvent>
#include <QPainter>
#include <QToolTip>

namespace trama::ui {

ElidedLabel::ElidedLabel(const char *font, const char *color, QWidget *parent)
    : QWidget(parent)
    , m_font(font)
    , m_color(color)
{
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
}

void ElidedLabel::setText(const QString &text)
{
    m_text = render::oneLine(text);
    setAccessibleName(m_text);
    updateGeometry();
    update();
}

void ElidedLabel::setRole(const char *font, const char *color)
{
    m_font = font;
    m_color = color;
    updateGeometry();
    update();
}

void ElidedLabel::setElideMode(Qt::TextElideMode mode)
{
    m_mode = mode;
    update();
}

bool ElidedLabel::isElided() const
{
    return QFontMetrics(typeFont(m_font)).horizontalAdvance(m_text) > width();
}

QSize ElidedLabel::sizeHint() const
{
    const QFontMetrics metrics(typeFont(m_font));
    return {metrics.horizontalAdvance(m_text) + 1, metrics.height()};
}

QSize ElidedLabel::minimumSizeHint() const
{
    const QFontMetrics metrics(typeFont(m_font));
    return {std::min(sizeHint().width(), metrics.averageCharWidth() * 4), metrics.height()};
}

bool ElidedLabel::event(QEvent *event)
{
    switch (event->type()) {
    case QEvent::ToolTip:
        if (isElided() && toolTip().isEmpty()) {
            QToolTip::showText(static_cast<QHelpEvent *>(event)->globalPos(),
                QStringLiteral("<qt>%1</qt>").arg(m_text.toHtmlEscaped()), this);
            return true;
        }
        break;
    case QEvent::FontChange:
    case QEvent::ApplicationFontChange:
    case QEvent::PaletteChange:
        updateGeometry();
        update();
        break;
    default:
        break;
    }
    return QWidget::event(event);
}

void ElidedLabel::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const QFont font = typeFont(m_font);
    painter.setFont(font);
    painter.setPen(theme().color(isEnabled() ? m_color : "muted"));
    painter.drawText(rect(), Qt::AlignVCenter | Qt::AlignLeft | Qt::TextSingleLine,
        QFontMetrics(font).elidedText(m_text, m_mode, width()));
}

} // namespace trama::ui
