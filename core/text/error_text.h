// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"

namespace trama::text {

/// Name of the code in text keys: "FileNotFound" in "error.FileNotFound".
QString errorName(ErrorCode code);

} // namespace trama::text
