// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/duplicates/names.h"

#include "core/exchange/import/values/text_cleaning.h"
#include "core/vocabulary/csv_rows.h"
#include "core/vocabulary/vocabulary.h"

#include <algorithm>
#include <cmath>

namespace trama::exchange {

namespace {

constexpr double kPriorNames = 1000;
constexpr double kFewBearers = 4;

void sortOnce(std::vector<Word> &words)
{
    std::sort(words.begin(), words.end());
    words.erase(std::unique(words.begin(), words.end()), words.end());
}

/// Where the bracket that closes the text opens, or -1.
qsizetype openingOfLast(const QString &text)
{
    int depth = 0;
    for (qsizetype i = text.size() - 1; i >= 0; --i) {
        const QChar c = text.at(i);
        depth += c == QLatin1Char(')') ? 1 : c == QLatin1Char('(') ? -1 : 0;
        if (depth <= 0) {
            return depth == 0 && c == QLatin1Char('(') ? i : -1;
        }
    }
    return -1;
}

/// Takes the names of one record apart.
class NameReader {
public:
    NameReader(NameWords &words, Names &names)
        : m_words(words)
        , m_names(names)
    {
    }

    void read(const QString &text)
    {
        QString name = text.trimmed();
        const qsizetype opening = openingOfLast(name);
        if (opening > 0) {
            addAcronym(name.mid(opening));
            name.truncate(opening);
        }
        const qsizetype from = name.indexOf(QLatin1Char('['));
        const qsizetype to = name.indexOf(QLatin1Char(']'), from);
        if (from >= 0 && to > from) {
            addName(name.mid(from, to - from));
            name.remove(from, to - from + 1);
        }
        addName(name);
    }

    void addAcronym(const QString &text)
    {
        const std::vector<Word> acronym = m_words.words(text);
        auto &all = m_names.acronyms;
        if (!acronym.empty() && std::find(all.begin(), all.end(), acronym) == all.end()) {
            all.push_back(acronym);
            m_names.words.insert(m_names.words.end(), acronym.begin(), acronym.end());
        }
    }

private:
    void addName(const QString &text)
    {
        Name name{m_words.words(text), 0, 0};
        if (!name.words.empty()) {
            m_names.words.insert(m_names.words.end(), name.words.begin(), name.words.end());
            sortOnce(name.words);
            m_names.all.push_back(std::move(name));
        }
    }

    NameWords &m_words;
    Names &m_names;
};

} // namespace

NameWords::NameWords()
{
    for (const QStringList &row :
        vocabulary::csvRows(QStringLiteral(":/trama/vocabulary/common_words.csv"), 2)) {
        m_known.insert(row[0], Word(m_texts.size()));
        m_texts.push_back(row[0]);
        m_bearers.push_back(row[1].toDouble() * kPriorNames / 1000);
    }
}

std::vector<Word> NameWords::words(const QString &text)
{
    std::vector<Word> found;
    for (const QString &word :
        vocabulary::folded(withoutMojibake(text)).split(QLatin1Char(' '), Qt::SkipEmptyParts)) {
        const auto known = m_known.constFind(word);
        const Word index = known != m_known.cend() ? *known : Word(m_texts.size());
        if (known == m_known.cend()) {
            m_known.insert(word, index);
            m_texts.push_back(word);
            m_bearers.push_back(0);
        }
        if (std::find(found.begin(), found.end(), index) == found.end()) {
            found.push_back(index);
        }
    }
    return found;
}

void NameWords::count(const std::vector<Word> &words)
{
    ++m_records;
    for (const Word word : words) {
        ++m_bearers[std::size_t(word)];
    }
}

void NameWords::weigh()
{
    m_weights.resize(m_bearers.size());
    std::transform(m_bearers.begin(), m_bearers.end(), m_weights.begin(), [this](double bearers) {
        return std::log((m_records + kPriorNames + 1) / std::max(1.0, bearers));
    });
}

bool NameWords::isRare(Word word) const
{
    return m_bearers[std::size_t(word)] <= kFewBearers;
}

std::vector<Names> readNames(const QVector<FacilityRecord> &records, NameWords &words)
{
    std::vector<Names> all(std::size_t(records.size()));
    for (qsizetype i = 0; i < records.size(); ++i) {
        Names &names = all[std::size_t(i)];
        NameReader reader(words, names);
        reader.read(records[i].name);
        for (const QString &other : records[i].otherNames) {
            reader.read(other);
        }
        reader.addAcronym(records[i].acronym);
        sortOnce(names.words);
        words.count(names.words);
    }
    words.weigh();
    for (Names &names : all) {
        for (Name &name : names.all) {
            double squares = 0;
            for (const Word word : name.words) {
                name.sum += words.weight(word);
                squares += words.weight(word) * words.weight(word);
            }
            name.norm = std::sqrt(squares);
        }
    }
    return all;
}

} // namespace trama::exchange
