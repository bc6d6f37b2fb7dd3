// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/duplicates/names.h"

#include <algorithm>
#include <iterator>

namespace trama::exchange {

namespace {

constexpr double kAlikeWords = 0.9;
constexpr qsizetype kShortestAlike = 4;
constexpr qsizetype kLongestPrefix = 4;
constexpr double kPrefixScale = 0.1;

double jaro(QStringView a, QStringView b)
{
    const qsizetype window = std::max<qsizetype>(0, std::max(a.size(), b.size()) / 2 - 1);
    std::vector<bool> isTaken(std::size_t(b.size()));
    std::vector<QChar> ofA;
    for (qsizetype i = 0; i < a.size(); ++i) {
        const qsizetype end = std::min(b.size(), i + window + 1);
        for (qsizetype j = std::max<qsizetype>(0, i - window); j < end; ++j) {
            if (!isTaken[std::size_t(j)] && a[i] == b[j]) {
                isTaken[std::size_t(j)] = true;
                ofA.push_back(a[i]);
                break;
            }
        }
    }
    if (ofA.empty()) {
        return 0;
    }
    int swapped = 0;
    std::size_t at = 0;
    for (qsizetype j = 0; j < b.size(); ++j) {
        if (isTaken[std::size_t(j)]) {
            swapped += ofA[at++] != b[j];
        }
    }
    const double matches = double(ofA.size());
    return (matches / double(a.size()) + matches / double(b.size())
               + (matches - swapped / 2.0) / matches)
        / 3;
}

/// Of words that differ: only those that begin alike and are no abbreviations can be one word.
double wordLikeness(const QString &a, const QString &b)
{
    return a.size() < kShortestAlike || b.size() < kShortestAlike || a.at(0) != b.at(0)
            || a.at(0).isDigit()
        ? 0
        : jaroWinkler(a, b);
}

bool hasNumber(const std::vector<Word> &some, const NameWords &words)
{
    return std::any_of(
        some.begin(), some.end(), [&words](Word word) { return words.text(word).at(0).isDigit(); });
}

struct Shared {
    double product = 0;
    double weight = 0;
};

/// The words of two names that differ and yet are alike, each matched once.
Shared alikeWords(const std::vector<Word> &some, std::vector<Word> others, const NameWords &words)
{
    Shared shared;
    for (const Word word : some) {
        double best = 0;
        auto bestOther = others.end();
        for (auto other = others.begin(); other != others.end(); ++other) {
            const double alike = wordLikeness(words.text(word), words.text(*other));
            if (alike > best) {
                best = alike;
                bestOther = other;
            }
        }
        if (best >= kAlikeWords) {
            shared.product += best * words.weight(word) * words.weight(*bestOther);
            shared.weight += best * std::min(words.weight(word), words.weight(*bestOther));
            others.erase(bestOther);
        }
    }
    return shared;
}

} // namespace

double jaroWinkler(QStringView a, QStringView b)
{
    const double likeness = jaro(a, b);
    const qsizetype longest = std::min({a.size(), b.size(), kLongestPrefix});
    qsizetype prefix = 0;
    while (prefix < longest && a[prefix] == b[prefix]) {
        ++prefix;
    }
    return likeness + double(prefix) * kPrefixScale * (1 - likeness);
}

Likeness nameLikeness(const Name &a, const Name &b, const NameWords &words)
{
    std::vector<Word> both;
    std::vector<Word> onlyA;
    std::vector<Word> onlyB;
    std::set_intersection(
        a.words.begin(), a.words.end(), b.words.begin(), b.words.end(), std::back_inserter(both));
    std::set_difference(
        a.words.begin(), a.words.end(), both.begin(), both.end(), std::back_inserter(onlyA));
    std::set_difference(
        b.words.begin(), b.words.end(), both.begin(), both.end(), std::back_inserter(onlyB));
    Likeness likeness;
    likeness.isSame = onlyA.empty() && onlyB.empty();
    likeness.hasOtherNumbers = hasNumber(onlyA, words) && hasNumber(onlyB, words);
    if (a.sum <= 0 || b.sum <= 0) {
        return likeness;
    }
    Shared shared = alikeWords(onlyA, std::move(onlyB), words);
    for (const Word word : both) {
        shared.product += words.weight(word) * words.weight(word);
        shared.weight += words.weight(word);
    }
    likeness.shared = shared.weight;
    likeness.cosine = shared.product / (a.norm * b.norm);
    likeness.within = shared.weight / std::min(a.sum, b.sum);
    return likeness;
}

} // namespace trama::exchange
