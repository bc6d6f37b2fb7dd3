// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/rows/row_insertion.h"
#include "core/storage/writer.h"

namespace trama::storage {

struct Inserter::Private {
    RowInsertion insertion;
};

} // namespace trama::storage
