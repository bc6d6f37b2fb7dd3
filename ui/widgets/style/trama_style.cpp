// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/style/trama_style.h"

#include "ui/widgets/style/fields.h"

#include <QAbstractItemView>
#include <QAbstractSpinBox>
#include <QApplication>
#include <QCalendarWidget>
#include <QCheckBox>
#include <QComboBox>
#include <QFocusEvent>
#include <QFocusFrame>
#include <QLineEdit>
#include <QRadioButton>
#include <QScrollBar>
#include <QSlider>
#include <QTextCharFormat>
#include <QToolButton>

namespace trama::ui {

namespace {

// Widgets that paint themselves draw their own ring, unless they say how round it is.
bool isButton(const QWidget *widget)
{
    return qobject_cast<const QPushButton *>(widget) != nullptr
        || qobject_cast<const QToolButton *>(widget) != nullptr
        || qobject_cast<const QCheckBox *>(widget) != nullptr
        || qobject_cast<const QRadioButton *>(widget) != nullptr
        || (widget != nullptr && widget->property(kRingRadius).isValid());
}

/// A line edit without a frame lies on a sheet that is all its field.
bool isField(const QWidget *widget)
{
    const auto *const edit = qobject_cast<const QLineEdit *>(widget);
    return (edit != nullptr && edit->hasFrame())
        || qobject_cast<const QComboBox *>(widget) != nullptr
        || qobject_cast<const QAbstractSpinBox *>(widget) != nullptr
        || qobject_cast<const QSlider *>(widget) != nullptr;
}

bool isInView(const QWidget *widget) ///< an editor over a cell, a field in a header
{
    const QWidget *const viewport = widget == nullptr ? nullptr : widget->parentWidget();
    return viewport != nullptr
        && qobject_cast<const QAbstractItemView *>(viewport->parentWidget()) != nullptr;
}

} // namespace

TramaStyle::TramaStyle()
    : QProxyStyle(QStringLiteral("Fusion"))
{
    connect(qApp, &QApplication::focusChanged, this,
        [this](QWidget *, QWidget *now) { followFocus(now); });
}

TramaStyle::~TramaStyle()
{
    delete m_ring;
}

void TramaStyle::followFocus(QWidget *now)
{
    const bool isByMouse = isButton(now) && m_isByMouse;
    if (!(isButton(now) || isField(now)) || isInView(now) || isByMouse) {
        delete m_ring;
        return;
    }
    if (m_ring == nullptr) {
        m_ring = new QFocusFrame;
    }
    m_ring->setWidget(now);
}

// A button that was clicked needs no ring: one sees where one is.
bool TramaStyle::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::FocusIn) {
        m_isByMouse = static_cast<QFocusEvent *>(event)->reason() == Qt::MouseFocusReason;
    } else if (event->type() == QEvent::KeyPress && m_isByMouse) {
        m_isByMouse = false;
        followFocus(QApplication::focusWidget());
    }
    return QProxyStyle::eventFilter(watched, event);
}

bool TramaStyle::hasRing(const QWidget *widget) const
{
    return m_ring != nullptr && widget != nullptr && m_ring->widget() == widget;
}

void TramaStyle::polish(QWidget *widget)
{
    QProxyStyle::polish(widget);
    if (isButton(widget) || isField(widget)) {
        widget->setAttribute(Qt::WA_Hover);
        widget->installEventFilter(this);
    }
    if (auto *const calendar = qobject_cast<QCalendarWidget *>(widget)) {
        for (const Qt::DayOfWeek day : {Qt::Saturday, Qt::Sunday}) { // Qt's red is no token
            calendar->setWeekdayTextFormat(day, QTextCharFormat());
        }
    }
    if (qobject_cast<QScrollBar *>(widget) != nullptr) {
        widget->setAttribute(Qt::WA_Hover);
        widget->setAttribute(Qt::WA_OpaquePaintEvent, false); // what lies behind shows
    }
}

void TramaStyle::drawComplexControl(ComplexControl control, const QStyleOptionComplex *option,
    QPainter *painter, const QWidget *widget) const
{
    if (const auto *combo = qstyleoption_cast<const QStyleOptionComboBox *>(option);
        combo != nullptr && control == CC_ComboBox) {
        paint::comboBox(*painter, *combo, widget, hasRing(widget));
    } else if (const auto *spin = qstyleoption_cast<const QStyleOptionSpinBox *>(option);
               spin != nullptr && control == CC_SpinBox) {
        paint::spinBox(*painter, *spin, widget, hasRing(widget));
    } else if (const auto *bar = qstyleoption_cast<const QStyleOptionSlider *>(option);
               bar != nullptr && control == CC_ScrollBar) {
        paint::scrollBar(*painter, *bar, widget);
    } else if (bar != nullptr && control == CC_Slider) {
        paint::slider(
            *painter, *bar, QProxyStyle::subControlRect(CC_Slider, bar, SC_SliderHandle, widget));
    } else {
        QProxyStyle::drawComplexControl(control, option, painter, widget);
    }
}

} // namespace trama::ui
