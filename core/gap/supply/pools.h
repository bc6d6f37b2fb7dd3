// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/gap/supply/answers.h"

namespace trama::gap {

/// Coordinates without the region: what one pool of answers is about. Empty or 0 = any.
struct Question {
    QString sector;
    QString stage;
    QString service;
    quint16 levels = 0; ///< bits 1..9
    bool isBanded = false; ///< bands are asked for: an offer without a TRL does not answer
    bool operator==(const Question &) const = default;
};

size_t qHash(const Question &question, size_t seed = 0);

/// All answers to one question, by region; found once for all regions that ask it.
class Pool {
public:
    std::span<const Answer> of(int region) const;
    std::span<const Answer> all() const { return m_answers; }

private:
    friend class PoolBuilder;
    std::vector<Answer> m_answers; ///< by region, then in order of chunks
    std::vector<quint32> m_first; ///< regions + 1 entries
};

struct Pools {
    std::vector<Pool> pools; ///< one a question
    std::vector<Site> sites;
    int unplaced = 0;
};

/// One pass over the facilities: cost is linear in offers, whatever the number of regions that ask.
Pools findPools(const snapshot::Snapshot &snapshot, const GapSettings &settings,
    const std::vector<Question> &questions);

} // namespace trama::gap
