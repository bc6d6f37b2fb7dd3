// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/snapshot/chunk_builder.h"
#include "core/snapshot/places.h"

namespace trama::snapshot {

/// What comes in the place of the touched facilities. Both lists in order of key.
struct Replacement {
    std::vector<Key> touched; ///< of those in `facilities` too
    std::vector<FacilityCodes> facilities;
    GroupedServices services{{}};
};

/// The chunks after the replacement. A chunk without a touched key is the old one, by pointer;
/// others are made anew: split where too long, left out where empty, joined with a neighbour where
/// small.
Chunks patchedChunks(const Chunks &chunks, const Replacement &replacement);

/// Puts a snapshot together from an old one and coded rows of the facilities that changed.
class Patch {
public:
    Patch(const Snapshot &old, std::vector<Key> touched, const Placing &placing);
    Words &words() { return m_words; }
    void setServices(std::vector<ServiceCodes> services); ///< all of the touched facilities
    void addFacility(FacilityCodes facility); ///< in any order; places it
    Snapshot finish();

private:
    Snapshot m_snapshot;
    Places m_places;
    Words m_words;
    Replacement m_replacement;
};

} // namespace trama::snapshot
