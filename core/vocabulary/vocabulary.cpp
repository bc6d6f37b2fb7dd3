// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/vocabulary/vocabulary.h"

#include "core/vocabulary/csv_rows.h"

#include <QDir>

namespace trama::vocabulary {

namespace {

/// "test bed", "test-bed" and "testbed" are one word.
QString wordKey(const QString &text)
{
    return folded(text).remove(QLatin1Char(' '));
}

using Lists = QHash<QString, CodeList>;

void addTerm(CodeList &list, const QStringList &row)
{
    Term term;
    term.code = row.at(1);
    term.parent = row.at(2);
    term.en = row.at(3);
    term.pt = row.at(4);
    term.synonyms = row.at(5).split(QLatin1Char('|'), Qt::SkipEmptyParts);
    list.byCode.insert(term.code, static_cast<int>(list.terms.size()));
    list.terms.push_back(std::move(term));
}

/// Codes come before names and names before synonyms; of two equal words the first term has it.
void indexWords(CodeList &list)
{
    const auto add = [&list](const QString &word, int index) {
        const QString key = wordKey(word);
        if (!key.isEmpty() && !list.byWord.contains(key)) {
            list.byWord.insert(key, index);
        }
    };
    const int count = static_cast<int>(list.terms.size());
    for (int i = 0; i < count; ++i) {
        add(list.terms[static_cast<std::size_t>(i)].code, i);
    }
    for (int i = 0; i < count; ++i) {
        add(list.terms[static_cast<std::size_t>(i)].en, i);
        add(list.terms[static_cast<std::size_t>(i)].pt, i);
    }
    for (int i = 0; i < count; ++i) {
        for (const QString &synonym : list.terms[static_cast<std::size_t>(i)].synonyms) {
            add(synonym, i);
        }
    }
}

Lists readLists()
{
    Lists lists;
    const QDir folder(QStringLiteral(":/trama/vocabulary/lists"));
    for (const QString &name : listFiles()) {
        for (const QStringList &row : csvRows(folder.filePath(name), 6)) {
            CodeList &list = lists[row.at(0)];
            list.name = row.at(0);
            addTerm(list, row);
        }
    }
    for (CodeList &list : lists) {
        indexWords(list);
    }
    return lists;
}

const Lists &allLists()
{
    static const Lists lists = readLists();
    return lists;
}

} // namespace

const Term *CodeList::find(const QString &code) const
{
    const auto it = byCode.constFind(code);
    return it == byCode.cend() ? nullptr : &terms[static_cast<std::size_t>(*it)];
}

QString CodeList::codeFor(const QString &text) const
{
    const QString trimmed = text.trimmed();
    if (byCode.contains(trimmed)) {
        return trimmed;
    }
    const auto it = byWord.constFind(wordKey(trimmed));
    return it == byWord.cend() ? QString() : terms[static_cast<std::size_t>(*it)].code;
}

const CodeList *codeList(const QString &name)
{
    const Lists &lists = allLists();
    const auto it = lists.constFind(name);
    return it == lists.cend() ? nullptr : &*it;
}

QStringList codeListNames()
{
    QStringList names = allLists().keys();
    names.sort();
    return names;
}

QString countryCode(const QString &text)
{
    return codeList(QStringLiteral("country"))->codeFor(text);
}

} // namespace trama::vocabulary
