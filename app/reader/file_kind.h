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
    bool isRecords = false; ///< JSON that is no map: read without a driver
    std::string refusal; ///< text key; empty = may be read
};

/// Told from the first bytes (and the names in an archive), never from the ending alone. `encoding`
/// (IANA name) is that of a shapefile's texts, empty = as the file says.
FileKind kindOf(const std::string &path, const std::string &encoding = {});

} // namespace trama::reader
