// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/snapshot/redact.h"

namespace trama::snapshot {

namespace {

std::shared_ptr<const Chunk> redactedChunk(const Chunk &chunk, const std::vector<bool> &isHidden)
{
    auto copy = std::make_shared<Chunk>(chunk);
    copy->names.clear();
    for (std::size_t row = 0; row < chunk.size(); ++row) {
        if (isHidden[row]) {
            copy->uuid[row] = QUuid();
            copy->lon[row] = kUnknown;
            copy->lat[row] = kUnknown;
        } else {
            copy->names.append(chunk.name(row).toUtf8());
        }
        copy->nameEnd[row] = static_cast<quint32>(copy->names.size());
    }
    return copy;
}

} // namespace

Snapshot redacted(const Snapshot &snapshot, const std::function<bool(const QString &tier)> &mayShow)
{
    std::vector<std::shared_ptr<const Chunk>> chunks;
    for (const std::shared_ptr<const Chunk> &chunk : snapshot.chunks()) {
        std::vector<bool> isHidden(chunk->size());
        bool isAnyHidden = false;
        for (std::size_t row = 0; row < chunk->size(); ++row) {
            isHidden[row] = !mayShow(snapshot.dictionary().text(chunk->tier[row]));
            isAnyHidden = isAnyHidden || isHidden[row];
        }
        chunks.push_back(isAnyHidden ? redactedChunk(*chunk, isHidden) : chunk);
    }
    return snapshot.withChunks(std::move(chunks));
}

} // namespace trama::snapshot
