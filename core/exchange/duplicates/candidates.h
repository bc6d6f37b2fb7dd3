// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/duplicates/names.h"

#include <utility>

namespace trama::exchange {

/// A website as a page: without scheme, "www." and the slash at the end; empty where there is none.
QString pageOf(const QString &website);

/// Pairs of records worth comparing, the smaller index first, each once: they share one of the
/// words that tell most, an acronym, a page, or lie next to each other. Of a block of many records,
/// each is paired with those nearest in space.
std::vector<std::pair<qsizetype, qsizetype>> candidatePairs(const QVector<FacilityRecord> &records,
    const std::vector<Names> &names, const NameWords &words);

} // namespace trama::exchange
