// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/map/map_buttons.h"

#include "ui/widgets/appearance.h"
#include "ui/widgets/parts.h"

#include <QPainter>
#include <QVBoxLayout>

namespace trama::ui {

MapButtons::MapButtons(QWidget *parent)
    : QFrame(parent)
    , m_in(iconButton("zoomIn", "zoom-in", this))
    , m_out(iconButton("zoomOut", "zoom-out", this))
    , m_fit(iconButton("zoomFit", "zoom-fit", this))
    , m_selection(iconButton("zoomSelection", "locate", this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(dp(3), dp(3), dp(3), dp(3));
    column->setSpacing(dp(2));
    for (QToolButton *part : {m_in, m_out, m_fit, m_selection}) {
        column->addWidget(part);
    }
    connect(m_in, &QToolButton::clicked, this, &MapButtons::zoomedIn);
    connect(m_out, &QToolButton::clicked, this, &MapButtons::zoomedOut);
    connect(m_fit, &QToolButton::clicked, this, &MapButtons::fitted);
    connect(m_selection, &QToolButton::clicked, this, &MapButtons::selectionSought);
    setHasSelection(false);
}

void MapButtons::retranslate()
{
    const auto name = [](QToolButton *part, const QString &text) {
        part->setToolTip(text);
        part->setAccessibleName(text);
    };
    name(m_in, tr("Zoom in (+)"));
    name(m_out, tr("Zoom out (-)"));
    name(m_fit, tr("Show all regions (0)"));
    name(m_selection, tr("Zoom to the selected facilities"));
}

void MapButtons::setHasSelection(bool hasSelection)
{
    m_selection->setEnabled(hasSelection);
}

void MapButtons::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(theme().color("line"), 1));
    painter.setBrush(theme().color("surface"));
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), dp(6), dp(6));
}

} // namespace trama::ui
