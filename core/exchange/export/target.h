// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"

namespace trama::exchange {

/// Where a file would stand, asked before any work. Errors: IsDirectory, FileNotFound (its folder).
Result<void> checkTarget(const QString &path);

} // namespace trama::exchange
