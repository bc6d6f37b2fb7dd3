// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"

namespace trama {

/// Name of the code, in text keys ("error.FileNotFound") and in the log.
QString errorName(ErrorCode code);

} // namespace trama
