// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/vocabulary/vocabulary.h"

namespace trama::vocabulary {

/// A code that a word may have meant, with how alike they are (0 to 1).
struct Suggestion {
    QString code;
    double likeness = 0;
};

/// The codes of a list whose name or synonym in either language is most like a word, best first,
/// at most `count`. Likeness is Dice's coefficient of the pairs of letters within words (Dice
/// 1945), without case and accents.
std::vector<Suggestion> suggestions(const CodeList &list, const QString &word, int count);

} // namespace trama::vocabulary
