// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/snapshot/patch.h"

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

Patch::Patch(const Snapshot &old, std::vector<Key> touched, const Placing &placing)
    : m_snapshot(old)
    , m_places(old.regions(), placing)
    , m_words(old.m_dictionary)
{
    m_replacement.touched = std::move(touched);
}

void Patch::setServices(std::vector<ServiceCodes> services)
{
    m_replacement.services = GroupedServices(std::move(services));
}

void Patch::addFacility(FacilityCodes facility)
{
    facility.region = m_places.ofFacility(
        facility.lon, facility.lat, facility.precision, facility.statedRegion);
    m_replacement.touched.push_back(facility.key);
    m_replacement.facilities.push_back(std::move(facility));
}

Snapshot Patch::finish()
{
    std::vector<Key> &touched = m_replacement.touched;
    std::ranges::sort(touched);
    const auto repeated = std::ranges::unique(touched);
    touched.erase(repeated.begin(), repeated.end());
    std::ranges::sort(m_replacement.facilities, {}, &FacilityCodes::key);
    m_snapshot.m_chunks = patchedChunks(m_snapshot.m_chunks, m_replacement);
    m_snapshot.m_dictionary = m_words.take();
    return std::move(m_snapshot);
}

Snapshot Snapshot::patched(
    const Rows &rows, const std::vector<Key> &touched, const Placing &placing) const
{
    Patch patch(*this, touched, placing);
    std::vector<ServiceCodes> services;
    for (const ServiceRow &row : rows.services) {
        services.push_back(coded(row, patch.words()));
    }
    patch.setServices(std::move(services));
    for (const FacilityRow &row : rows.facilities) {
        patch.addFacility(coded(row, patch.words()));
    }
    return patch.finish();
}

} // namespace trama::snapshot
