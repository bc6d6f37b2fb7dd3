// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/duplicates/candidates.h"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace trama::exchange {

namespace {

constexpr std::size_t kTellingWords = 6; ///< of a record
constexpr std::size_t kSmallBlock = 24;
constexpr std::size_t kNeighbours = 8;

using Pairs = std::vector<std::pair<qsizetype, qsizetype>>;
using Block = std::vector<qsizetype>;

quint64 spread(quint64 bits)
{
    bits = (bits | bits << 16) & 0x0000FFFF0000FFFFU;
    bits = (bits | bits << 8) & 0x00FF00FF00FF00FFU;
    bits = (bits | bits << 4) & 0x0F0F0F0F0F0F0F0FU;
    bits = (bits | bits << 2) & 0x3333333333333333U;
    return (bits | bits << 1) & 0x5555555555555555U;
}

/// Place on a Morton curve: records near on it are near in space; those without a place come last,
/// by region.
quint64 mortonCode(const FacilityRecord &record)
{
    if (!record.point) {
        return ~quint64(0) - quint64(record.region);
    }
    const auto scaled = [](double degrees, double range) {
        return quint64(std::clamp((degrees + range) / (2 * range), 0.0, 1.0) * 0x3FFFFFFF);
    };
    return spread(scaled(record.point->lon, 180)) << 1 | spread(scaled(record.point->lat, 90));
}

/// The records in order of place, and the rank of each.
std::vector<std::size_t> ranksInSpace(const QVector<FacilityRecord> &records)
{
    std::vector<quint64> codes;
    codes.reserve(std::size_t(records.size()));
    for (const FacilityRecord &record : records) {
        codes.push_back(mortonCode(record));
    }
    std::vector<std::size_t> order(codes.size());
    std::iota(order.begin(), order.end(), 0);
    std::stable_sort(order.begin(), order.end(),
        [&codes](std::size_t a, std::size_t b) { return codes[a] < codes[b]; });
    std::vector<std::size_t> ranks(codes.size());
    for (std::size_t rank = 0; rank < order.size(); ++rank) {
        ranks[order[rank]] = rank;
    }
    return ranks;
}

void pairUp(Block &block, const std::vector<std::size_t> &ranks, Pairs &pairs)
{
    std::sort(block.begin(), block.end(), [&ranks](qsizetype a, qsizetype b) {
        return ranks[std::size_t(a)] < ranks[std::size_t(b)];
    });
    const std::size_t reach = block.size() <= kSmallBlock ? kSmallBlock : kNeighbours;
    for (std::size_t i = 0; i < block.size(); ++i) {
        const std::size_t end = std::min(block.size(), i + reach + 1);
        for (std::size_t j = i + 1; j < end; ++j) {
            pairs.push_back(std::minmax(block[i], block[j]));
        }
    }
}

/// The words of a record that tell most.
std::vector<Word> tellingWords(const Names &names, const NameWords &words)
{
    std::vector<Word> telling = names.words;
    const std::size_t count = std::min(kTellingWords, telling.size());
    std::partial_sort(telling.begin(), telling.begin() + qsizetype(count), telling.end(),
        [&words](Word a, Word b) {
            return std::pair(words.weight(b), a) < std::pair(words.weight(a), b);
        });
    telling.resize(count);
    for (const std::vector<Word> &acronym : names.acronyms) {
        telling.insert(telling.end(), acronym.begin(), acronym.end());
    }
    std::sort(telling.begin(), telling.end());
    telling.erase(std::unique(telling.begin(), telling.end()), telling.end());
    return telling;
}

} // namespace

QString pageOf(const QString &website)
{
    QString page = website.trimmed().toLower();
    page.remove(0, page.indexOf(QLatin1String("://")) + 1);
    while (page.startsWith(QLatin1Char('/'))) {
        page.remove(0, 1);
    }
    if (page.startsWith(QLatin1String("www."))) {
        page.remove(0, 4);
    }
    while (page.endsWith(QLatin1Char('/'))) {
        page.chop(1);
    }
    return page.contains(QLatin1Char('.')) ? page : QString();
}

Pairs candidatePairs(
    const QVector<FacilityRecord> &records, const std::vector<Names> &names, const NameWords &words)
{
    const std::vector<std::size_t> ranks = ranksInSpace(records);
    std::vector<Block> byWord(std::size_t(words.size()));
    QHash<QString, Block> byPage;
    Block byPlace;
    for (qsizetype i = 0; i < records.size(); ++i) {
        for (const Word word : tellingWords(names[std::size_t(i)], words)) {
            byWord[std::size_t(word)].push_back(i);
        }
        if (const QString page = pageOf(records[i].website); !page.isEmpty()) {
            byPage[page].push_back(i);
        }
        if (records[i].point) {
            byPlace.push_back(i);
        }
    }
    Pairs pairs;
    for (Block &block : byWord) {
        pairUp(block, ranks, pairs);
    }
    for (Block &block : byPage) {
        pairUp(block, ranks, pairs);
    }
    pairUp(byPlace, ranks, pairs);
    std::sort(pairs.begin(), pairs.end());
    pairs.erase(std::unique(pairs.begin(), pairs.end()), pairs.end());
    return pairs;
}

} // namespace trama::exchange
