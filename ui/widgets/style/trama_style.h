// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPointer>
#include <QProxyStyle>

class QFocusFrame;

namespace trama::ui {

inline constexpr char kRingRadius[] = "ringRadius";

/// Fusion with the parts drawn anew that make the program look as designed; colours from theme(),
/// lengths from dp(). Dynamic properties choose a look: "primary" (a filled button), "link" (an
/// underlined one), "segment" ("first", "middle", "last", "only": joined to its neighbours),
/// "invalid" (a field with an error's edge). The focus ring of buttons and fields lies outside
/// them, also of a widget that paints itself but says "ringRadius" (dp); views, tabs and drawings
/// draw theirs inside.
class TramaStyle : public QProxyStyle {
    Q_OBJECT
public:
    TramaStyle();
    ~TramaStyle() override;

    using QProxyStyle::polish;
    void polish(QWidget *widget) override;
    int pixelMetric(PixelMetric metric, const QStyleOption *option = nullptr,
        const QWidget *widget = nullptr) const override;
    int styleHint(StyleHint hint, const QStyleOption *option = nullptr,
        const QWidget *widget = nullptr, QStyleHintReturn *result = nullptr) const override;
    QIcon standardIcon(StandardPixmap picture, const QStyleOption *option = nullptr,
        const QWidget *widget = nullptr) const override;
    QSize sizeFromContents(ContentsType type, const QStyleOption *option, const QSize &size,
        const QWidget *widget = nullptr) const override;
    QRect subElementRect(SubElement element, const QStyleOption *option,
        const QWidget *widget = nullptr) const override;
    QRect subControlRect(ComplexControl control, const QStyleOptionComplex *option, SubControl part,
        const QWidget *widget = nullptr) const override;
    void drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
        const QWidget *widget = nullptr) const override;
    void drawControl(ControlElement element, const QStyleOption *option, QPainter *painter,
        const QWidget *widget = nullptr) const override;
    void drawComplexControl(ComplexControl control, const QStyleOptionComplex *option,
        QPainter *painter, const QWidget *widget = nullptr) const override;

private:
    bool eventFilter(QObject *watched, QEvent *event) override; ///< of buttons
    void followFocus(QWidget *now);
    bool hasRing(const QWidget *widget) const;
    // Each is true where it drew the element.
    bool drawIndicator(PrimitiveElement element, const QStyleOption &option, QPainter &painter,
        const QWidget *widget) const;
    bool drawFrame(PrimitiveElement element, const QStyleOption &option, QPainter &painter) const;
    bool drawItem(ControlElement element, const QStyleOption &option, QPainter &painter,
        const QWidget *widget) const;

    QPointer<QFocusFrame> m_ring;
    bool m_isByMouse = false; ///< the focus last came by a click
};

} // namespace trama::ui
