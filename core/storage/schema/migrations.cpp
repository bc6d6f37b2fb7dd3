// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/schema/migrations.h"

namespace trama::storage {

const std::vector<Migration> &migrations()
{
    static const std::vector<Migration> all;
    return all;
}

int newestVersion()
{
    return migrations().empty() ? 1 : migrations().back().version;
}

} // namespace trama::storage
