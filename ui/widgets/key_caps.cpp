// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/key_caps.h"

#include "ui/widgets/appearance.h"

#include <QEvent>
#include <QPainter>

namespace trama::ui {

namespace {

constexpr double kPadding = 5; ///< dp, beside the words of a cap
constexpr double kGap = 3; ///< between caps
constexpr double kHeight = 17;
constexpr double kRadius = 3;

int capWidth(const QFontMetrics &metrics, const QString &key)
{
    return std::max(dp(kHeight), metrics.horizontalAdvance(key) + 2 * dp(kPadding));
}

} // namespace

QStringList keysOf(const QString &shortcut)
{
    QStringList keys;
    QString key;
    for (qsizetype i = 0; i < shortcut.size(); ++i) {
        const bool isBetween = !key.isEmpty() && i + 1 < shortcut.size()
            && (shortcut[i] == QLatin1Char('+') || shortcut[i] == QLatin1Char(','));
        if (isBetween) {
            keys << key;
            key.clear();
        } else if (shortcut[i] != QLatin1Char(' ') || !key.isEmpty()) {
            key += shortcut[i];
        }
    }
    return key.isEmpty() ? keys : keys << key;
}

QString withoutMnemonic(QString text)
{
    text.replace(QStringLiteral("&&"), QStringLiteral("\n"));
    text.remove(QLatin1Char('&'));
    return text.replace(QLatin1Char('\n'), QLatin1Char('&'));
}

int keyCapsWidth(const QStringList &keys)
{
    const QFontMetrics metrics(typeFont("caption"));
    int width = 0;
    for (const QString &key : keys) {
        width += capWidth(metrics, key) + (width > 0 ? dp(kGap) : 0);
    }
    return width;
}

void paintKeyCaps(QPainter &painter, const QRect &room, const QStringList &keys)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setFont(typeFont("caption"));
    const QFontMetrics metrics(painter.font());
    int left = room.left();
    for (const QString &key : keys) {
        const QRect cap(left, room.top() + (room.height() - dp(kHeight)) / 2,
            capWidth(metrics, key), dp(kHeight));
        painter.setPen(QPen(theme().color("lineStrong"), 0.75));
        painter.setBrush(theme().color("raised"));
        painter.drawRoundedRect(
            QRectF(cap).adjusted(0.5, 0.5, -0.5, -0.5), dp(kRadius), dp(kRadius));
        painter.setPen(theme().color("muted"));
        painter.drawText(cap, Qt::AlignCenter, key);
        left += cap.width() + dp(kGap);
    }
    painter.restore();
}

KeyCaps::KeyCaps(const QStringList &keys, QWidget *parent)
    : QWidget(parent)
    , m_keys(keys)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

void KeyCaps::setKeys(const QStringList &keys)
{
    m_keys = keys;
    updateGeometry();
    update();
}

QSize KeyCaps::sizeHint() const
{
    return {keyCapsWidth(m_keys), dp(kHeight)};
}

void KeyCaps::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    paintKeyCaps(painter, rect(), m_keys);
}

void KeyCaps::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange) {
        updateGeometry();
        update();
    }
}

} // namespace trama::ui
