// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/palette/fuzzy.h"

#include "core/vocabulary/vocabulary.h"

#include <algorithm>

namespace trama::ui {

namespace {

constexpr int kLetter = 10;
constexpr int kNext = 15; ///< follows the letter before
constexpr int kWordStart = 20;
constexpr int kTextStart = 8; ///< more than any other word

bool isWordStart(const QString &text, qsizetype at)
{
    return at == 0 || !text[at - 1].isLetterOrNumber();
}

/// The fit whose first letter stands at `from`, greedily: the next place that begins a word, else
/// the next place.
std::optional<int> scoreFrom(const QString &typed, const QString &text, qsizetype from)
{
    int score = 0;
    qsizetype before = -1;
    qsizetype at = from;
    for (const QChar letter : typed) {
        at = text.indexOf(letter, at);
        if (at < 0) {
            return {};
        }
        score += kLetter + (isWordStart(text, at) ? kWordStart : 0) + (at == 0 ? kTextStart : 0)
            + (before >= 0 && at == before + 1 ? kNext : 0);
        before = at++;
    }
    return score;
}

} // namespace

std::optional<int> fuzzyScore(const QString &typed, const QString &text)
{
    QString letters = vocabulary::folded(typed);
    letters.remove(QLatin1Char(' '));
    if (letters.isEmpty()) {
        return 0;
    }
    const QString folded = vocabulary::folded(text);
    std::optional<int> best;
    for (qsizetype from = folded.indexOf(letters[0]); from >= 0;
         from = folded.indexOf(letters[0], from + 1)) {
        if (const std::optional<int> score = scoreFrom(letters, folded, from)) {
            best = std::max(best.value_or(0), *score);
        }
    }
    return best ? std::optional(*best - int(folded.size() / 4)) : best;
}

} // namespace trama::ui
