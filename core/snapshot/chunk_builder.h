// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/snapshot/codes.h"

namespace trama::snapshot {

using Chunks = std::vector<std::shared_ptr<const Chunk>>;

/// Cuts `total` facilities, appended in order of key, into chunks of about equal size.
class ChunkBuilder {
public:
    ChunkBuilder(std::size_t total, Chunks &chunks);
    void append(const FacilityCodes &facility, std::span<const ServiceCodes> services);
    void append(const Chunk &from, std::size_t row);
    void finish(); ///< hands over the last chunk

private:
    void appendFacility(const FacilityCodes &facility);
    void appendService(const ServiceCodes &service);
    void endFacility();

    Chunks &m_chunks;
    std::size_t m_rows; ///< of one chunk
    std::shared_ptr<Chunk> m_chunk;
};

FacilityCodes facilityAt(const Chunk &chunk, std::size_t row);
ServiceCodes serviceAt(const Chunk &chunk, std::size_t row, std::size_t service);

} // namespace trama::snapshot
