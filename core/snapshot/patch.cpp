// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/snapshot/patch.h"

#include "core/snapshot/places.h"

#include <algorithm>

namespace trama::snapshot {

namespace {

constexpr std::size_t kSmall = kChunkRows / 4;
constexpr std::size_t kJoined
    = kChunkRows * 3 / 4; // leaves room, so that the next edits do not split it again

/// A stretch of keys: an old chunk (none where there was none) and what replaces rows of it.
struct Part {
    std::shared_ptr<const Chunk> old;
    std::span<const Key> touched;
    std::span<const FacilityCodes> facilities;
    std::size_t size = 0; ///< facilities after the replacement
};

struct Group {
    std::vector<Part> parts;
    std::size_t size = 0;
};

bool isTouched(const Part &part, std::size_t row)
{
    return std::ranges::binary_search(part.touched, part.old->key[row]);
}

std::size_t sizeAfter(const Part &part)
{
    if (!part.old) {
        return part.facilities.size();
    }
    const auto gone = std::ranges::count_if(
        part.touched, [&](Key key) { return std::ranges::binary_search(part.old->key, key); });
    return part.old->size() - static_cast<std::size_t>(gone) + part.facilities.size();
}

std::vector<Part> parts(const Chunks &chunks, const Replacement &replacement)
{
    std::vector<Part> all(std::max<std::size_t>(1, chunks.size()));
    std::size_t firstTouched = 0;
    std::size_t firstFacility = 0;
    for (std::size_t i = 0; i < all.size(); ++i) {
        std::size_t endTouched = replacement.touched.size();
        std::size_t endFacility = replacement.facilities.size();
        if (i + 1 < chunks.size()) { // keys before the first chunk belong to it, keys after the
                                     // last to the last
            const Key next = chunks[i + 1]->key.front();
            const auto touched = std::ranges::lower_bound(replacement.touched, next);
            const auto fresh
                = std::ranges::lower_bound(replacement.facilities, next, {}, &FacilityCodes::key);
            endTouched = static_cast<std::size_t>(touched - replacement.touched.begin());
            endFacility = static_cast<std::size_t>(fresh - replacement.facilities.begin());
        }
        Part &part = all[i];
        part.old = i < chunks.size() ? chunks[i] : nullptr;
        part.touched
            = std::span(replacement.touched).subspan(firstTouched, endTouched - firstTouched);
        part.facilities
            = std::span(replacement.facilities).subspan(firstFacility, endFacility - firstFacility);
        part.size = sizeAfter(part);
        firstTouched = endTouched;
        firstFacility = endFacility;
    }
    return all;
}

std::vector<Group> grouped(std::vector<Part> parts)
{
    std::vector<Group> groups;
    bool wasTouched = false;
    for (Part &part : parts) {
        const bool touched = !part.touched.empty();
        if (part.size == 0) {
            continue;
        }
        const bool joins = !groups.empty() && groups.back().size + part.size <= kJoined
            && ((touched && part.size < kSmall) || (wasTouched && groups.back().size < kSmall));
        if (!joins) {
            groups.emplace_back();
        }
        wasTouched = touched || (joins && wasTouched);
        groups.back().size += part.size;
        groups.back().parts.push_back(std::move(part));
    }
    return groups;
}

void append(ChunkBuilder &builder, const Part &part, const GroupedServices &services)
{
    auto next = part.facilities.begin();
    const std::size_t oldSize = part.old ? part.old->size() : 0;
    for (std::size_t row = 0; row < oldSize; ++row) {
        while (next != part.facilities.end() && next->key < part.old->key[row]) {
            builder.append(*next, services.of(next->key));
            ++next;
        }
        if (!isTouched(part, row)) {
            builder.append(*part.old, row);
        }
    }
    for (; next != part.facilities.end(); ++next) {
        builder.append(*next, services.of(next->key));
    }
}

} // namespace

Chunks patchedChunks(const Chunks &chunks, const Replacement &replacement)
{
    Chunks made;
    for (const Group &group : grouped(parts(chunks, replacement))) {
        if (group.parts.size() == 1 && group.parts.front().touched.empty()) {
            made.push_back(group.parts.front().old);
            continue;
        }
        ChunkBuilder builder(group.size, made);
        for (const Part &part : group.parts) {
            append(builder, part, replacement.services);
        }
        builder.finish();
    }
    return made;
}

Snapshot Snapshot::patched(
    const Rows &rows, const std::vector<Key> &touched, const Placing &placing) const
{
    Snapshot made = *this;
    Words words(m_dictionary);
    const Places places(*m_regions, placing);
    std::vector<ServiceCodes> services;
    for (const ServiceRow &row : rows.services) {
        services.push_back(coded(row, words));
    }
    Replacement replacement{touched, {}, GroupedServices(std::move(services))};
    for (const FacilityRow &row : rows.facilities) {
        FacilityCodes facility = coded(row, words);
        facility.region = places.ofFacility(
            facility.lon, facility.lat, facility.precision, facility.statedRegion);
        replacement.touched.push_back(facility.key);
        replacement.facilities.push_back(std::move(facility));
    }
    std::ranges::sort(replacement.facilities, {}, &FacilityCodes::key);
    std::ranges::sort(replacement.touched);
    const auto repeated = std::ranges::unique(replacement.touched);
    replacement.touched.erase(repeated.begin(), repeated.end());
    made.m_chunks = patchedChunks(m_chunks, replacement);
    made.m_dictionary = words.take();
    return made;
}

} // namespace trama::snapshot
