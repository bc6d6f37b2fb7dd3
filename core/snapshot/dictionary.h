// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QStringList>

#include <vector>

namespace trama::snapshot {

/// Text as 32-bit codes, 0 = empty. A list ("A|B") is one entry with its parts. Append-only.
class Dictionary {
public:
    Dictionary();
    quint32 code(const QString &text); ///< adds it where it is new
    quint32 code(const QStringList &list);
    quint32 find(const QString &text) const; ///< 0 where unknown
    const QString &text(quint32 code) const { return m_texts[code]; }
    /// Codes of the parts of a list entry; of a plain entry, itself; of 0, nothing.
    const std::vector<quint32> &parts(quint32 code) const { return m_parts[code]; }
    quint32 size() const { return static_cast<quint32>(m_texts.size()); }

private:
    QHash<QString, quint32> m_codes;
    std::vector<QString> m_texts;
    std::vector<std::vector<quint32>> m_parts;
};

} // namespace trama::snapshot
