// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/monitor/monitor.h"

namespace trama::ui {

QString nameOf(monitor::Indicator indicator);
QString definitionOf(monitor::Indicator indicator);

} // namespace trama::ui
