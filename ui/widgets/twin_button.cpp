// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/twin_button.h"

#include "ui/widgets/appearance.h"
#include "ui/widgets/bar_chart.h"

#include <QEvent>

namespace trama::ui {

TwinButton::TwinButton(const char *name, BarChart *chart, QWidget *parent)
    : QToolButton(parent)
{
    setObjectName(QString::fromLatin1(name));
    setIcon(ui::icon("table"));
    setCheckable(true);
    setAutoRaise(true);
    setFocusPolicy(Qt::StrongFocus);
    connect(this, &QToolButton::toggled, chart, &BarChart::setTable);
    connect(chart, &BarChart::tableChanged, this, &QToolButton::setChecked);
    retranslate();
}

void TwinButton::retranslate()
{
    setToolTip(tr("Show as table"));
    setAccessibleName(tr("Show as table"));
}

void TwinButton::changeEvent(QEvent *event)
{
    QToolButton::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
    }
}

} // namespace trama::ui
