// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

#include <optional>
#include <vector>

namespace trama::ui {

/// A text as vocabulary::folded() has it, and where each of its letters stands in the original.
struct FoldedText {
    QString text;
    std::vector<int> from;
};
FoldedText foldedWithPlaces(const QString &text);

/// How well a text fits what was typed.
struct Fit {
    int score = 0; ///< larger is better
    bool isLoose
        = false; ///< letters are there in their order, but neither as words nor as initials
    std::vector<int> places; ///< of the letters in the folded text, rising
};

/// What was typed, without case and accents, ready to be looked for in many texts. It fits a text
/// that holds its words, else one whose words begin with its letters in turn ("exv" is Export
/// View), else loosely one that has its letters in their order. Beginnings of words count most; of
/// two equal fits the shorter text.
class Pattern {
public:
    explicit Pattern(const QString &typed);

    bool isEmpty() const { return m_letters.isEmpty(); }
    const QStringList &words() const { return m_words; }
    const QString &letters() const { return m_letters; } ///< the words joined
    /// Nothing typed fits everything with 0.
    std::optional<Fit> fit(const QString &folded) const;
    /// Places in `text` itself that show why it fits: of the words it holds, or of its letters.
    std::vector<int> placesIn(const QString &text) const;

private:
    std::optional<Fit> fitWords(const QString &folded) const;
    std::optional<Fit> fitInitials(const QString &folded) const;
    std::optional<Fit> fitLetters(const QString &folded) const;

    QStringList m_words;
    QString m_letters;
};

} // namespace trama::ui
