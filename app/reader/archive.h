// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <vector>

namespace trama::reader {

/// What a ZIP archive says of itself.
struct Archive {
    std::vector<std::string> names;
    bool isBomb = false; ///< would swell beyond what any list of that size holds
};

Archive listArchive(const std::string &path);

} // namespace trama::reader
