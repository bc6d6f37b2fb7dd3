// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/style/buttons.h"

#include "ui/widgets/appearance.h"
#include "ui/widgets/style/paint.h"

#include <QStyle>
#include <QWidget>

namespace trama::ui::paint {

namespace {

constexpr double kSide = 12; ///< dp left and right of a button's words
constexpr double kMenuArrow = 18;

enum class Kind { Plain, Primary, Link, Segment };

Kind kindOf(const QWidget *widget)
{
    if (widget == nullptr) {
        return Kind::Plain;
    }
    if (widget->property("primary").toBool()) {
        return Kind::Primary;
    }
    if (widget->property("link").toBool()) {
        return Kind::Link;
    }
    return widget->property("segment").isValid() ? Kind::Segment : Kind::Plain;
}

bool isOn(const QStyleOption &option)
{
    return option.state.testFlag(QStyle::State_On);
}

bool isDown(const QStyleOption &option)
{
    return option.state.testFlag(QStyle::State_Sunken);
}

// Fonts stay as wide as they are when on, so that nothing jumps.
QFont widestFont(const QFont &font, Kind kind)
{
    return kind == Kind::Primary || kind == Kind::Segment ? strong(font) : font;
}

void drawSegment(QPainter &painter, const QStyleOptionButton &option, const QString &place)
{
    // Each is the whole row's box cut to its own width: corners at the ends alone.
    QRect whole = option.rect;
    const int beyond = dp(kRadius) + hairline();
    if (place == QLatin1String("middle") || place == QLatin1String("last")) {
        whole.setLeft(whole.left() - beyond);
    }
    if (place == QLatin1String("middle") || place == QLatin1String("first")) {
        whole.setRight(whole.right() + beyond);
    }
    const char *fill = "surface";
    if (!isEnabled(option) || (isDown(option) && !isOn(option))) {
        fill = "sunken";
    } else if (isOn(option)) {
        fill = "accentTint";
    } else if (isHovered(option)) {
        fill = "raised";
    }
    painter.save();
    painter.setClipRect(option.rect);
    box(painter, whole, color(fill), color("line"));
    if (place == QLatin1String("middle") || place == QLatin1String("last")) {
        painter.fillRect(
            QRect(option.rect.topLeft(), QSize(hairline(), option.rect.height())), color("line"));
    }
    if (isOn(option) && isEnabled(option)) {
        painter.setClipRect(QRect(
            option.rect.left(), option.rect.bottom() + 1 - dp(2), option.rect.width(), dp(2)));
        box(painter, whole, color("accent"), color("accent"));
    }
    painter.restore();
}

void drawPlain(QPainter &painter, const QStyleOptionButton &option)
{
    const bool isFlat = option.features.testFlag(QStyleOptionButton::Flat);
    if (!isEnabled(option)) {
        box(painter, option.rect, color("sunken"), isFlat ? QColor() : color("line"));
    } else if (isOn(option)) {
        box(painter, option.rect, color("accentTint"), color("accent"));
    } else if (isDown(option)) {
        box(painter, option.rect, color("sunken"), color("lineStrong"));
    } else if (isHovered(option)) {
        box(painter, option.rect, color("raised"), color(isFlat ? "line" : "lineStrong"));
    } else if (!isFlat) {
        box(painter, option.rect, color("surface"), color("line"));
    }
}

void drawPrimary(QPainter &painter, const QStyleOptionButton &option)
{
    if (!isEnabled(option)) {
        box(painter, option.rect, color("sunken"), color("line"));
        return;
    }
    const bool isStrong = isDown(option) || isHovered(option);
    box(painter, option.rect, color(isStrong ? "accentHover" : "accent"), QColor());
}

QColor inkOf(const QStyleOptionButton &option, Kind kind)
{
    if (!isEnabled(option)) {
        return color("muted");
    }
    switch (kind) {
    case Kind::Primary:
        return color("accentText");
    case Kind::Link:
        return color(isHovered(option) ? "text" : "link");
    case Kind::Plain:
    case Kind::Segment:
        return color("text");
    }
    return color("text");
}

void drawWords(
    QPainter &painter, const QStyleOptionButton &option, const QWidget *widget, Kind kind)
{
    const bool isBold
        = kind == Kind::Primary || (isOn(option) && (kind == Kind::Segment || kind == Kind::Plain));
    QFont font = widget == nullptr ? painter.font() : widget->font();
    font.setWeight(isBold ? QFont::DemiBold : font.weight());
    font.setUnderline(kind == Kind::Link);
    const QFontMetrics metrics(font);
    const bool hasMenu = option.features.testFlag(QStyleOptionButton::HasMenu);
    const int side = option.icon.isNull() ? 0 : option.iconSize.width();
    const int gap = side == 0 || option.text.isEmpty() ? 0 : dp(kIconGap);
    const int padding = kind == Kind::Link ? 0 : dp(4);
    QRect room = option.rect.adjusted(padding, 0, -padding - (hasMenu ? dp(kMenuArrow) : 0), 0);
    const QString text = metrics.elidedText(
        option.text, Qt::ElideRight, room.width() - side - gap, Qt::TextShowMnemonic);
    const int words = metrics.size(Qt::TextShowMnemonic, text).width();
    const bool isLeft = kind == Kind::Link;
    int x = isLeft ? room.left() : room.left() + (room.width() - side - gap - words) / 2;
    if (side > 0) {
        const QIcon::Mode mode = isEnabled(option) ? QIcon::Normal : QIcon::Disabled;
        const QPixmap pixmap = option.icon.pixmap(option.iconSize,
            painter.device()->devicePixelRatioF(), mode, isOn(option) ? QIcon::On : QIcon::Off);
        painter.drawPixmap(
            QPoint(x, room.top() + (room.height() - option.iconSize.height()) / 2), pixmap);
        x += side + gap;
    }
    painter.save();
    painter.setFont(font);
    painter.setPen(inkOf(option, kind));
    painter.drawText(QRect(x, room.top(), room.right() + 1 - x, room.height()),
        Qt::AlignVCenter | Qt::AlignLeft | Qt::TextShowMnemonic | Qt::TextSingleLine, text);
    painter.restore();
    if (hasMenu) {
        icon(painter,
            QRect(option.rect.right() + 1 - padding - dp(kMenuArrow), room.top(), dp(kMenuArrow),
                room.height()),
            "chevron-down", color("muted"), 14);
    }
}

// Bolder than the icon: at this size a fine line would be lost in the fill.
void drawCheck(QPainter &painter, const QRect &rect, const QColor &ink)
{
    const QRectF all(rect);
    const auto at = [&](double x, double y) {
        return QPointF(all.left() + x * all.width(), all.top() + y * all.height());
    };
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(
        QPen(ink, std::max(1.6, 1.8 * dpScale()), Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.drawPolyline(QPolygonF({at(0.26, 0.53), at(0.43, 0.70), at(0.75, 0.33)}));
    painter.restore();
}

} // namespace

void pushButton(QPainter &painter, const QStyleOptionButton &option, const QWidget *widget)
{
    const Kind kind = kindOf(widget);
    switch (kind) {
    case Kind::Plain:
        drawPlain(painter, option);
        break;
    case Kind::Primary:
        drawPrimary(painter, option);
        break;
    case Kind::Segment:
        drawSegment(painter, option, widget->property("segment").toString());
        break;
    case Kind::Link:
        break;
    }
    drawWords(painter, option, widget, kind);
}

QSize pushButtonSize(const QStyleOptionButton &option, const QWidget *widget)
{
    const Kind kind = kindOf(widget);
    const bool canBeOn = widget != nullptr && widget->property("checkable").toBool();
    QFont font = widget == nullptr ? QFont() : widget->font();
    font = canBeOn ? strong(font) : widestFont(font, kind);
    const QFontMetrics metrics(font);
    const int words
        = option.text.isEmpty() ? 0 : metrics.size(Qt::TextShowMnemonic, option.text).width() + 1;
    const int side = option.icon.isNull() ? 0 : option.iconSize.width();
    const int gap = side == 0 || words == 0 ? 0 : dp(kIconGap);
    const int arrow = option.features.testFlag(QStyleOptionButton::HasMenu) ? dp(kMenuArrow) : 0;
    if (kind == Kind::Link) {
        return {words + side + gap, std::max(metrics.height() + dp(4), dp(22))};
    }
    const int height = std::max(dp(theme().size("button")), metrics.height() + dp(8));
    return {std::max(height, words + side + gap + arrow + 2 * dp(kSide)), height};
}

void toolPanel(QPainter &painter, const QStyleOption &option)
{
    const bool isRaised = option.state.testFlag(QStyle::State_Raised);
    const bool isAuto = option.state.testFlag(QStyle::State_AutoRaise);
    if (!isEnabled(option)) {
        if (!isAuto) {
            box(painter, option.rect, color("sunken"), color("line"));
        }
    } else if (isOn(option)) {
        box(painter, option.rect, color("accentTint"), isAuto ? QColor() : color("accent"));
    } else if (isDown(option)) {
        box(painter, option.rect, color("sunken"), color("line"));
    } else if (isHovered(option)) {
        box(painter, option.rect, color("raised"), color(isAuto ? "line" : "lineStrong"));
    } else if (isRaised && !isAuto) {
        box(painter, option.rect, color("surface"), color("line"));
    }
}

void checkIndicator(QPainter &painter, const QStyleOption &option)
{
    const bool isPartial = option.state.testFlag(QStyle::State_NoChange);
    const bool isFilled = isOn(option) || isPartial;
    const bool isLive = isEnabled(option);
    QColor fill = color(isLive ? "surface" : "sunken");
    QColor edge = color(isHovered(option) ? "accent" : "lineStrong");
    if (isFilled && isLive) {
        fill = edge = color(isHovered(option) ? "accentHover" : "accent");
    }
    box(painter, option.rect, fill, edge, 3);
    const QColor ink = color(isLive ? "accentText" : "muted");
    if (isPartial) {
        const int inset = option.rect.width() / 4;
        painter.fillRect(QRect(option.rect.left() + inset, option.rect.center().y() + 1 - dp(1),
                             option.rect.width() - 2 * inset, dp(2)),
            ink);
    } else if (isFilled) {
        drawCheck(painter, option.rect, ink);
    }
}

void radioIndicator(QPainter &painter, const QStyleOption &option)
{
    const bool isLive = isEnabled(option);
    const char *edge = isHovered(option) || (isOn(option) && isLive) ? "accent" : "lineStrong";
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF circle = QRectF(option.rect).adjusted(0.5, 0.5, -0.5, -0.5);
    painter.setPen(QPen(color(edge), hairline()));
    const bool isFilled = isOn(option);
    const char *fill = !isLive ? "sunken" : isFilled ? "accent" : "surface";
    painter.setBrush(color(fill));
    painter.drawEllipse(circle);
    if (isFilled) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(color(isLive ? "accentText" : "muted"));
        const double inset = circle.width() * 0.28;
        painter.drawEllipse(circle.adjusted(inset, inset, -inset, -inset));
    }
    painter.restore();
}

} // namespace trama::ui::paint
