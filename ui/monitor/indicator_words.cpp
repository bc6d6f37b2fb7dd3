// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/monitor/indicator_words.h"

#include "ui/widgets/appearance.h"

namespace trama::ui {

QString nameOf(monitor::Indicator indicator)
{
    return texts().get(QLatin1String("monitor.name.") + monitor::code(indicator));
}

QString definitionOf(monitor::Indicator indicator)
{
    return texts().get(QLatin1String("monitor.definition.") + monitor::code(indicator));
}

} // namespace trama::ui
