// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/reader/layer_reader.h"

namespace trama::reader {

/// Reads a list of objects from JSON that is no map and sends its frames, the failure included.
/// True where all went well.
bool readJson(const Request &request);

} // namespace trama::reader
