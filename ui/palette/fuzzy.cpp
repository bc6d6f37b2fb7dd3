// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/palette/fuzzy.h"

#include "core/vocabulary/vocabulary.h"

#include <algorithm>

namespace trama::ui {

namespace {

constexpr int kBegunWords = 1000; ///< every word typed begins one
constexpr int kInitials = 600;
constexpr int kHeldWords = 500; ///< some only within a word
constexpr int kLetters = 100;
constexpr int kTextStart = 40;
constexpr int kWholeWord = 15;
constexpr int kPassedWords = 2;
constexpr int kNext = 5; ///< a letter that follows the one before
constexpr qsizetype kFewLetters = 3; ///< fewer are in almost every text in some order

bool isWordStart(const QString &text, qsizetype at)
{
    return at == 0 || text[at - 1] == QLatin1Char(' ');
}

/// Where the word stands best: at the beginning of a word, else anywhere, else -1.
qsizetype bestPlace(const QString &word, const QString &text)
{
    const qsizetype first = text.indexOf(word);
    for (qsizetype at = first; at >= 0; at = text.indexOf(word, at + 1)) {
        if (isWordStart(text, at)) {
            return at;
        }
    }
    return first;
}

int lengthCost(const QString &text)
{
    return int(text.size() / 4);
}

} // namespace

FoldedText foldedWithPlaces(const QString &text)
{
    FoldedText folded;
    bool isGap = false;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const bool isPair = text[i].isHighSurrogate() && i + 1 < text.size();
        const QString letter = text.mid(i, isPair ? 2 : 1);
        const QString plain = vocabulary::folded(letter);
        const bool isNothing
            = letter[0].isMark() || letter == QLatin1String("'") || letter[0] == QChar(0x2019);
        if (plain.isEmpty()) {
            isGap = isGap || !isNothing;
            continue;
        }
        if (isGap && !folded.text.isEmpty()) {
            folded.text += QLatin1Char(' ');
            folded.from.push_back(int(i) - 1);
        }
        isGap = false;
        folded.text += plain;
        folded.from.insert(folded.from.end(), std::size_t(plain.size()), int(i));
        i += isPair ? 1 : 0;
    }
    return folded;
}

Pattern::Pattern(const QString &typed)
    : m_words(vocabulary::folded(typed).split(QLatin1Char(' '), Qt::SkipEmptyParts))
    , m_letters(m_words.join(QString()))
{
}

std::optional<Fit> Pattern::fit(const QString &folded) const
{
    if (isEmpty()) {
        return Fit();
    }
    std::optional<Fit> found = fitWords(folded);
    if (!found || found->score < kInitials) {
        if (std::optional<Fit> initials = fitInitials(folded)) {
            return initials;
        }
    }
    return found ? found : fitLetters(folded);
}

std::optional<Fit> Pattern::fitWords(const QString &folded) const
{
    Fit found;
    bool areBegun = true;
    int more = 0;
    for (const QString &word : m_words) {
        const qsizetype at = bestPlace(word, folded);
        if (at < 0) {
            return {};
        }
        const qsizetype end = at + word.size();
        areBegun = areBegun && isWordStart(folded, at);
        more += (at == 0 ? kTextStart : 0)
            + (end == folded.size() || folded[end] == QLatin1Char(' ') ? kWholeWord : 0);
        for (qsizetype i = at; i < end; ++i) {
            found.places.push_back(int(i));
        }
    }
    std::sort(found.places.begin(), found.places.end());
    found.places.erase(std::unique(found.places.begin(), found.places.end()), found.places.end());
    found.score = (areBegun ? kBegunWords : kHeldWords) + more - lengthCost(folded);
    return found;
}

/// Each letter begins a word or follows the letter before it, the first begins the text.
std::optional<Fit> Pattern::fitInitials(const QString &folded) const
{
    Fit found;
    qsizetype at = 0;
    qsizetype next = 0;
    int passed = 0; // words between, which are few where initials are meant
    while (next < m_letters.size() && at < folded.size() && passed <= kPassedWords) {
        const bool follows = !found.places.empty() && found.places.back() == int(at) - 1;
        if (folded[at] == m_letters[next] && (follows || isWordStart(folded, at))) {
            found.places.push_back(int(at));
            ++next;
            passed = 0;
        } else if (found.places.empty()) {
            return {};
        } else {
            passed += isWordStart(folded, at) ? 1 : 0;
        }
        ++at;
    }
    if (next < m_letters.size()) {
        return {};
    }
    found.score = kInitials + kTextStart - lengthCost(folded);
    return found;
}

/// The letters in their order from the beginning of a word; the more in a row the better.
std::optional<Fit> Pattern::fitLetters(const QString &folded) const
{
    if (m_letters.size() < kFewLetters) {
        return {};
    }
    std::optional<Fit> best;
    for (qsizetype first = 0; first < folded.size(); ++first) {
        if (folded[first] != m_letters[0] || !isWordStart(folded, first)) {
            continue;
        }
        Fit found{kLetters + (first == 0 ? kTextStart : 0) - lengthCost(folded), true, {}};
        qsizetype at = first;
        for (const QChar letter : m_letters) {
            at = at < 0 ? at : folded.indexOf(letter, at);
            if (at < 0) {
                break;
            }
            found.score += !found.places.empty() && found.places.back() == int(at) - 1 ? kNext : 0;
            found.places.push_back(int(at++));
        }
        if (at >= 0 && (!best || found.score > best->score)) {
            best = found;
        }
    }
    return best;
}

std::vector<int> Pattern::placesIn(const QString &text) const
{
    const FoldedText folded = foldedWithPlaces(text);
    std::vector<int> places;
    const auto take = [&](const Fit &fit) {
        for (const int place : fit.places) {
            places.push_back(folded.from[std::size_t(place)]);
        }
    };
    if (const std::optional<Fit> whole = fit(folded.text)) {
        take(*whole);
    } else { // a record is found by its type or region too: the words that stand here
        for (const QString &word : m_words) {
            if (const std::optional<Fit> one = Pattern(word).fitWords(folded.text)) {
                take(*one);
            }
        }
    }
    std::sort(places.begin(), places.end());
    places.erase(std::unique(places.begin(), places.end()), places.end());
    return places;
}

} // namespace trama::ui
