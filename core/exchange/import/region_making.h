// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/writer.h"

namespace trama::exchange {

/// Makes the region that a list names and the project does not have yet: one of the built-in maps by code or name,
/// else one whose code is shaped like a code. 0 where the text is no region.
Result<storage::Key> makeRegion(storage::Writer &writer, const QString &text);

} // namespace trama::exchange
