// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/vocabulary/vocabulary.h"

#include <QHash>

#include <string_view>

namespace trama::exchange {

/// The codes a cell stands for, joined by '|'; words of no list stay as they are.
struct ReadCodes {
    QByteArray codes;
    QStringList unknown;
};

/// Turns cells of one column into codes of one list, by code, name or synonym in English or
/// Portuguese.
class CodeReader {
public:
    /// `list` may be nullptr: every word is a code. `isMany`: cells are split at '|' and ';', and
    /// at ',' where every part is a known code.
    CodeReader(const char *list, bool isMany);

    /// Words of the file and the codes they stand for, before the first is read.
    void teach(const QHash<QString, QString> &words) { m_taught = words; }
    const QString &list() const { return m_name; }
    const ReadCodes &read(std::string_view utf8);
    /// True for a code of the list as it is, be it one that else says nothing ("none").
    bool isCode(const QString &text) const;
    /// The code of one word, or empty.
    QString code(const QString &word) const;
    /// True where words outside the list are ordinary: codes of a region's own scheme.
    bool isOpen() const;

private:
    ReadCodes readNew(const QString &text) const;
    QStringList parts(const QString &text) const;

    QString m_name;
    const vocabulary::CodeList *m_list = nullptr;
    bool m_isMany = false;
    QHash<QString, QString> m_taught;
    QHash<QByteArray, ReadCodes> m_known;
};

} // namespace trama::exchange
