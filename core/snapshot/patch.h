// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/snapshot/chunk_builder.h"

namespace trama::snapshot {

/// What comes in the place of the touched facilities. Both lists in order of key.
struct Replacement {
    std::vector<Key> touched; ///< of those in `facilities` too
    std::vector<FacilityCodes> facilities;
    GroupedServices services;
};

/// The chunks after the replacement. A chunk without a touched key is the old one, by pointer;
/// others are made anew: split where too long, left out where empty, joined with a neighbour where
/// small.
Chunks patchedChunks(const Chunks &chunks, const Replacement &replacement);

} // namespace trama::snapshot
