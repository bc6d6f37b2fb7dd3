// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace trama::ui {

/// "Excel workbook (XLSX)"; the sentence that says what it holds and what not.
QString formatName(int format);
QString formatLimits(int format);
QString audienceName(int audience);

} // namespace trama::ui
