// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <vector>

namespace trama::reader {

/// How a file is opened: which drivers may try, under which name, with which options.
struct FileKind {
    std::vector<std::string> drivers; ///< empty = not a kind that we read
    std::string name; ///< what GDAL is given: the path, or a path into an archive
    std::vector<std::string> options;
};

/// Told from the first bytes (and the names in an archive), never from the ending alone.
FileKind kindOf(const std::string &path);

} // namespace trama::reader
