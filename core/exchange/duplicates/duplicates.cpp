// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/duplicates/duplicates.h"

#include "core/exchange/duplicates/candidates.h"
#include "core/exchange/duplicates/evidence.h"

#include <algorithm>

namespace trama::exchange {

namespace {

constexpr double kLikelier = 0.5;
constexpr std::size_t kBetweenReports = 4096;

} // namespace

Result<QVector<DuplicatePair>> findDuplicates(
    const QVector<FacilityRecord> &records, const storage::Proceed &proceed)
{
    NameWords words;
    const std::vector<Names> names = readNames(records, words);
    const auto candidates = candidatePairs(records, names, words);
    const Evidence evidence(records, names, words);
    QVector<DuplicatePair> found;
    for (std::size_t i = 0; i < candidates.size(); ++i) {
        if (i % kBetweenReports == 0 && proceed && !proceed(qint64(i), qint64(candidates.size()))) {
            return fail(ErrorCode::Cancelled);
        }
        DuplicatePair pair = evidence.weigh(candidates[i].first, candidates[i].second);
        if (pair.score >= kLikelier) {
            found.append(std::move(pair));
        }
    }
    std::stable_sort(found.begin(), found.end(),
        [](const DuplicatePair &a, const DuplicatePair &b) { return a.score > b.score; });
    return found;
}

} // namespace trama::exchange
