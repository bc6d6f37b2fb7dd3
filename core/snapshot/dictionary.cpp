// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/snapshot/dictionary.h"

namespace trama::snapshot {

Dictionary::Dictionary()
{
    m_codes.insert(QString(), 0);
    m_texts.emplace_back();
    m_parts.emplace_back();
}

quint32 Dictionary::code(const QString &text)
{
    const auto known = m_codes.constFind(text);
    if (known != m_codes.constEnd()) {
        return *known;
    }
    const quint32 added = size();
    m_codes.insert(text, added);
    m_texts.push_back(text);
    m_parts.push_back({added});
    return added;
}

quint32 Dictionary::code(const QStringList &list)
{
    if (list.size() <= 1) {
        return list.isEmpty() ? 0 : code(list.first());
    }
    const QString joined = list.join(QLatin1Char('|'));
    const quint32 known = find(joined);
    if (known != 0) {
        return known;
    }
    std::vector<quint32> parts;
    for (const QString &item : list) {
        parts.push_back(code(item));
    }
    const quint32 added = code(joined);
    m_parts[added] = std::move(parts);
    return added;
}

quint32 Dictionary::find(const QString &text) const
{
    return m_codes.value(text, 0);
}

} // namespace trama::snapshot
