// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/duplicates/duplicates.h"

#include <QHash>

#include <vector>

namespace trama::exchange {

using Word = int; ///< index of a word of NameWords

/// The words of all names, folded, with how much each tells: words that many facilities bear tell
/// little. Words that facilities bear everywhere ("centre") count as if a thousand more names were
/// there, so that a short list judges like a long one.
class NameWords {
public:
    NameWords();
    std::vector<Word> words(const QString &text); ///< in order, each once
    /// Counts each word once for a record that bears it; `words` sorted, each once.
    void count(const std::vector<Word> &words);
    /// Once all are counted: works out the weights.
    void weigh();

    const QString &text(Word word) const { return m_texts[std::size_t(word)]; }
    /// Inverse document frequency: ln((records + 1000) / (records with the word, the thousand
    /// included)).
    double weight(Word word) const { return m_weights[std::size_t(word)]; }
    bool isRare(Word word) const; ///< borne by so few that sharing it is no chance
    qsizetype size() const { return qsizetype(m_texts.size()); }

private:
    QHash<QString, Word> m_known;
    std::vector<QString> m_texts;
    std::vector<double> m_bearers;
    std::vector<double> m_weights;
    int m_records = 0;
};

/// One way a facility is called.
struct Name {
    std::vector<Word> words; ///< sorted, each once
    double sum = 0; ///< of the weights
    double norm = 0; ///< root of the sum of their squares
};

/// What a facility is called: "Wind Tunnels [Soufflerie] (WT)" has two names and an acronym.
struct Names {
    std::vector<Name> all;
    std::vector<std::vector<Word>> acronyms; ///< each in order
    std::vector<Word> words; ///< all of them, sorted, each once
};

/// The names of each record, and the words they are of.
std::vector<Names> readNames(const QVector<FacilityRecord> &records, NameWords &words);

/// How alike two names are.
struct Likeness {
    double cosine = 0; ///< 0 … 1
    double shared = 0; ///< weight of the words that both have
    double within = 0; ///< share of the shorter name's weight that the other has, 0 … 1
    bool isSame = false;
    bool hasOtherNumbers = false; ///< "Lab 1" and "Lab 2"
};

/// SoftTFIDF (Cohen, Ravikumar and Fienberg, A Comparison of String Distance Metrics for
/// Name-Matching Tasks, 2003): the cosine of the weighted words, where words count as shared from a
/// Jaro-Winkler likeness of 0.9.
Likeness nameLikeness(const Name &a, const Name &b, const NameWords &words);

/// Jaro-Winkler likeness of two words, 0 … 1 (Winkler, String Comparator Metrics, 1990; prefix of
/// up to four letters, scale 0.1).
double jaroWinkler(QStringView a, QStringView b);

} // namespace trama::exchange
