// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/palette/facility_names.h"

#include "core/vocabulary/vocabulary.h"

#include <QHash>

#include <algorithm>
#include <string>

namespace trama::ui {

namespace {

using Position = snapshot::Snapshot::Position;

constexpr int kTextStart = 60;
constexpr int kWordStart = 30;
constexpr std::size_t kLengthStep = 4; ///< letters that cost a point

struct Scored {
    int score;
    Position at;
};

/// One word typed, and which types and regions have it in their names.
struct Word {
    std::string bytes;
    std::string begun; ///< with the blank before it
    std::vector<bool> hasType; ///< by code of the dictionary
    std::vector<bool> hasRegion;

    bool isBeside(const snapshot::Chunk &chunk, std::size_t row) const
    {
        const qint32 region = chunk.region[row];
        return hasType[chunk.type[row]] || (region >= 0 && hasRegion[std::size_t(region)]);
    }
};

/// ASCII at once, which most names are; the rest as the vocabulary does.
void appendFolded(QByteArray &text, const snapshot::Chunk &chunk, std::size_t row)
{
    const QByteArrayView name = chunk.nameUtf8(row);
    const bool isPlain
        = std::all_of(name.begin(), name.end(), [](char c) { return (c & 0x80) == 0; });
    if (!isPlain) {
        text += vocabulary::folded(chunk.name(row)).toUtf8();
        return;
    }
    const qsizetype start = text.size();
    bool isGap = false;
    for (const char c : name) {
        const bool isUpper = c >= 'A' && c <= 'Z';
        if (isUpper || (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9')) {
            if (isGap && text.size() > start) {
                text += ' ';
            }
            isGap = false;
            text += isUpper ? char(c + ('a' - 'A')) : c;
        } else if (c != '\'') {
            isGap = true;
        }
    }
}

int scoreOf(std::string_view name, const std::vector<Word> &words)
{
    int score = -int(name.size() / kLengthStep);
    for (const Word &word : words) {
        if (name.starts_with(word.bytes)) {
            score += kTextStart;
        } else if (name.find(word.begun) != std::string_view::npos) {
            score += kWordStart;
        }
    }
    return score;
}

FacilityNames::Found best(std::vector<Scored> &scored, int most)
{
    FacilityNames::Found found;
    found.count = int(scored.size());
    const auto wanted = std::min(std::size_t(most), scored.size());
    std::partial_sort(scored.begin(), scored.begin() + std::ptrdiff_t(wanted), scored.end(),
        [](const Scored &a, const Scored &b) {
            if (a.score != b.score) {
                return a.score > b.score;
            }
            return a.at.chunk != b.at.chunk ? a.at.chunk < b.at.chunk : a.at.row < b.at.row;
        });
    for (std::size_t i = 0; i < wanted; ++i) {
        found.best.push_back(scored[i].at);
    }
    return found;
}

/// The types that occur, in folded words, by their code.
QHash<quint32, QString> foldedTypes(
    const snapshot::Snapshot &snapshot, const std::function<QString(const QString &)> &termOf)
{
    std::vector<bool> isSeen(snapshot.dictionary().size(), false);
    QHash<quint32, QString> terms;
    for (const auto &chunk : snapshot.chunks()) {
        for (const quint32 type : chunk->type) {
            if (!isSeen[type]) {
                isSeen[type] = true;
                terms.insert(type, vocabulary::folded(termOf(snapshot.dictionary().text(type))));
            }
        }
    }
    return terms;
}

std::vector<Word> wordsOf(const Pattern &pattern, const snapshot::Snapshot &snapshot,
    const std::function<QString(const QString &)> &termOf)
{
    const bool isAlone = pattern.words().size() < 2; // one word must stand in the name itself
    const snapshot::Dictionary &dictionary = snapshot.dictionary();
    const QHash<quint32, QString> terms
        = isAlone ? QHash<quint32, QString>() : foldedTypes(snapshot, termOf);
    std::vector<Word> words;
    for (const QString &typed : pattern.words()) {
        Word word{typed.toStdString(), ' ' + typed.toStdString(),
            std::vector<bool>(dictionary.size(), false),
            std::vector<bool>(snapshot.regions().size(), false)};
        for (auto term = terms.cbegin(); term != terms.cend(); ++term) {
            word.hasType[term.key()] = term->contains(typed);
        }
        for (std::size_t i = 0; i < (isAlone ? 0 : word.hasRegion.size()); ++i) {
            word.hasRegion[i] = vocabulary::folded(snapshot.regions()[i].name).contains(typed);
        }
        words.push_back(std::move(word));
    }
    return words;
}

} // namespace

std::string_view FacilityNames::Names::name(std::size_t row) const
{
    const std::size_t begin = row == 0 ? 0 : end[row - 1] + 1;
    return std::string_view(text.constData(), std::size_t(text.size()))
        .substr(begin, end[row] - begin);
}

std::shared_ptr<const FacilityNames::Names> FacilityNames::fold(
    const std::shared_ptr<const snapshot::Chunk> &chunk)
{
    auto names = std::make_shared<Names>();
    names->of = chunk;
    names->text.reserve(chunk->names.size() + qsizetype(chunk->size()));
    names->end.reserve(chunk->size());
    for (std::size_t row = 0; row < chunk->size(); ++row) {
        appendFolded(names->text, *chunk, row);
        names->end.push_back(quint32(names->text.size()));
        names->text += '\n';
    }
    return names;
}

FacilityNames FacilityNames::of(const snapshot::Snapshot &snapshot, const FacilityNames &before)
{
    QHash<const snapshot::Chunk *, std::shared_ptr<const Names>> known;
    for (const auto &names : before.m_chunks) {
        known.insert(names->of.get(), names);
    }
    FacilityNames now;
    now.m_snapshot = snapshot;
    for (const auto &chunk : snapshot.chunks()) {
        const auto kept = known.value(chunk.get());
        now.m_chunks.push_back(kept ? kept : fold(chunk));
    }
    return now;
}

bool FacilityNames::areOf(const snapshot::Snapshot &snapshot) const
{
    return std::equal(m_chunks.begin(), m_chunks.end(), snapshot.chunks().begin(),
        snapshot.chunks().end(),
        [](const auto &names, const auto &chunk) { return names->of == chunk; });
}

FacilityNames::Found FacilityNames::find(
    const Pattern &pattern, int most, const std::function<QString(const QString &)> &termOf) const
{
    const std::vector<Word> words = wordsOf(pattern, m_snapshot, termOf);
    std::vector<Scored> scored;
    std::vector<quint8> held; // how many of the words stand in the row's name, or beside it
    std::vector<bool> isNamed;
    for (std::size_t chunk = 0; chunk < m_chunks.size(); ++chunk) {
        const Names &names = *m_chunks[chunk];
        const std::string_view text(names.text.constData(), std::size_t(names.text.size()));
        held.assign(names.end.size(), 0);
        isNamed.assign(names.end.size(), false);
        for (const Word &word : words) {
            std::size_t row = 0;
            for (std::size_t at = text.find(word.bytes); at != std::string_view::npos;
                 at = text.find(word.bytes, names.end[row++])) {
                while (names.end[row] < at) {
                    ++row;
                }
                ++held[row];
                isNamed[row] = true;
            }
        }
        for (std::size_t row = 0; row < held.size(); ++row) {
            if (!isNamed[row]) {
                continue;
            }
            const std::string_view name = names.name(row);
            const bool isFound = held[row] == words.size()
                || std::all_of(words.begin(), words.end(), [&](const Word &word) {
                       return name.find(word.bytes) != std::string_view::npos
                           || word.isBeside(*names.of, row);
                   });
            if (isFound) {
                scored.push_back({scoreOf(name, words), {int(chunk), row}});
            }
        }
    }
    return best(scored, most);
}

FacilityNames::Found FacilityNames::findLoosely(const Pattern &pattern, int most) const
{
    const std::string letters = pattern.letters().toStdString();
    std::vector<Scored> scored;
    for (std::size_t chunk = 0; chunk < m_chunks.size(); ++chunk) {
        for (std::size_t row = 0; row < m_chunks[chunk]->end.size(); ++row) {
            const std::string_view name = m_chunks[chunk]->name(row);
            std::size_t at = 0;
            const bool mayFit = std::all_of(letters.begin(), letters.end(), [&](char letter) {
                at = name.find(letter, at);
                return at++ != std::string_view::npos;
            });
            if (!mayFit) {
                continue;
            }
            const QString folded = QString::fromUtf8(name.data(), qsizetype(name.size()));
            if (const std::optional<Fit> fit = pattern.fit(folded)) {
                scored.push_back({fit->score, {int(chunk), row}});
            }
        }
    }
    return best(scored, most);
}

} // namespace trama::ui
