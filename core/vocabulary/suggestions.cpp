// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/vocabulary/suggestions.h"

#include <algorithm>

namespace trama::vocabulary {

namespace {

/// Pairs of neighbouring letters within the words of a text, sorted; a word of one letter is a pair
/// of its own.
std::vector<QString> pairsOf(const QString &text)
{
    std::vector<QString> pairs;
    for (const QString &word : folded(text).split(QLatin1Char(' '), Qt::SkipEmptyParts)) {
        if (word.size() == 1) {
            pairs.push_back(word);
        }
        for (qsizetype i = 0; i + 1 < word.size(); ++i) {
            pairs.push_back(word.mid(i, 2));
        }
    }
    std::sort(pairs.begin(), pairs.end());
    return pairs;
}

double likeness(const std::vector<QString> &a, const std::vector<QString> &b)
{
    if (a.empty() || b.empty()) {
        return 0;
    }
    std::vector<QString> shared;
    std::set_intersection(a.begin(), a.end(), b.begin(), b.end(), std::back_inserter(shared));
    return 2.0 * double(shared.size()) / double(a.size() + b.size());
}

} // namespace

std::vector<Suggestion> suggestions(const CodeList &list, const QString &word, int count)
{
    const std::vector<QString> wanted = pairsOf(word);
    std::vector<Suggestion> found;
    for (const Term &term : list.terms) {
        double best
            = std::max(likeness(wanted, pairsOf(term.en)), likeness(wanted, pairsOf(term.pt)));
        for (const QString &synonym : term.synonyms) {
            best = std::max(best, likeness(wanted, pairsOf(synonym)));
        }
        if (best > 0) {
            found.push_back({term.code, best});
        }
    }
    std::stable_sort(found.begin(), found.end(),
        [](const Suggestion &a, const Suggestion &b) { return a.likeness > b.likeness; });
    found.resize(std::min(found.size(), std::size_t(std::max(0, count))));
    return found;
}

} // namespace trama::vocabulary
