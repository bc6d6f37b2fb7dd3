// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/reader/archive.h"

#include <cpl_string.h>
#include <cpl_vsi.h>

namespace trama::reader {

namespace {

// Sheets and shapefiles shrink to a tenth or twentieth; DEFLATE reaches a thousandth of nothing.
constexpr vsi_l_offset kLargest = vsi_l_offset(2) << 30U;
constexpr vsi_l_offset kHarmless = vsi_l_offset(8) << 20U;
constexpr vsi_l_offset kMostSwelling = 100;
constexpr int kMostNames = 10000;

vsi_l_offset sizeOf(const std::string &path)
{
    VSIStatBufL status;
    return VSIStatL(path.c_str(), &status) == 0 ? static_cast<vsi_l_offset>(status.st_size) : 0;
}

} // namespace

Archive listArchive(const std::string &path)
{
    const std::string root = "/vsizip/{" + path + "}";
    const CPLStringList names(VSIReadDirRecursive(root.c_str()));
    Archive archive;
    archive.isBomb = names.Count() > kMostNames;
    vsi_l_offset swollen = 0;
    for (int i = 0; i < names.Count() && !archive.isBomb; ++i) {
        archive.names.emplace_back(names[i]);
        swollen += sizeOf(root + "/" + names[i]);
    }
    archive.isBomb = archive.isBomb || swollen > kLargest
        || (swollen > kHarmless && swollen / kMostSwelling > sizeOf(path));
    return archive;
}

} // namespace trama::reader
