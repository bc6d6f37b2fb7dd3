// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/analysis.h"
#include "app/cli/output.h"

namespace trama::cli {

/// The gap report as CONTRACT.md has it.
QJsonObject gapsJson(const Analysis &analysis, const text::Texts &texts);
/// One line a need, with the same names.
Rows gapRows(const Analysis &analysis, const text::Texts &texts);

} // namespace trama::cli
