// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>

namespace trama::reader {

struct Request {
    std::string path;
    std::string layer; ///< empty = the first
    std::string encoding; ///< of a shapefile's texts; empty = as the file says
    bool listsLayersOnly = false;
};

/// Reads one layer and sends its frames, the failure included. True where all went well.
bool readLayer(const Request &request);

} // namespace trama::reader
