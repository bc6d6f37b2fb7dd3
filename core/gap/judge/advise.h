// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/gap/report.h"

namespace trama::gap {

/// Fills advice and togetherWith of every need from its class, marks and lenders (METHODS.md,
/// "Advice").
void advise(std::vector<NeedResult> *needs, const GapSettings &settings);

} // namespace trama::gap
