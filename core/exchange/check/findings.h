// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/check.h"

namespace trama::exchange {

using Findings = QVector<Finding>;

/// Looks at each value by the description of its field: required fields, codes, references,
/// amounts, readiness levels, use against capacity, age and source.
Result<void> checkValues(const storage::Project &project, const QDate &asOf, Findings &findings);

/// Looks at where facilities are: without a place, out of range, in no region of the project (of
/// the built-in countries where the project has no outlines); and at regions of several versions.
Result<void> checkPlaces(const storage::Project &project, Findings &findings);

/// Facilities that seem to be the same one.
Result<void> checkDuplicates(const storage::Project &project, Findings &findings);

} // namespace trama::exchange
