// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/import/values/code_reader.h"

#include "core/exchange/import/values/value_parsing.h"

#include <QRegularExpression>

#include <algorithm>

namespace trama::exchange {

namespace {

constexpr qsizetype kMostKnown = 100'000;

QStringList trimmedParts(const QStringList &parts)
{
    QStringList trimmed;
    for (const QString &part : parts) {
        const QString word = part.trimmed();
        if (!word.isEmpty() && !isNothing(word.toStdString())) {
            trimmed.append(word);
        }
    }
    return trimmed;
}

} // namespace

CodeReader::CodeReader(const char *list, bool isMany)
    : m_name(QString::fromLatin1(list))
    , m_list(list == nullptr ? nullptr : vocabulary::codeList(m_name))
    , m_isMany(isMany)
{
}

bool CodeReader::isOpen() const
{
    static const QStringList kOpen{QStringLiteral("sector"), QStringLiteral("stage"),
        QStringLiteral("service_type"), QStringLiteral("domain"), QStringLiteral("technology"),
        QStringLiteral("link_type"), QStringLiteral("unit")};
    return m_list == nullptr || kOpen.contains(m_name);
}

bool CodeReader::isCode(const QString &text) const
{
    return m_list != nullptr && m_list->find(text) != nullptr;
}

QString CodeReader::code(const QString &word) const
{
    const auto taught = m_taught.constFind(word);
    if (taught != m_taught.constEnd()) {
        return *taught;
    }
    if (m_list == nullptr) {
        return word;
    }
    if (m_list->find(word) != nullptr) {
        return word;
    }
    // A bare word names a stage of several templates: only its code says which, and equal codes are
    // equal stages.
    return m_name == QLatin1String("stage") ? QString() : m_list->codeFor(word);
}

QStringList CodeReader::parts(const QString &text) const
{
    static const QRegularExpression kMarks(QStringLiteral("[|;]"));
    if (!m_isMany || (m_list != nullptr && !code(text).isEmpty())) {
        return trimmedParts({text});
    }
    const QStringList marked = trimmedParts(text.split(kMarks));
    if (marked.size() != 1 || m_list == nullptr || !text.contains(QLatin1Char(','))) {
        return marked;
    }
    const QStringList commas = trimmedParts(text.split(QLatin1Char(',')));
    const bool isAllKnown = std::all_of(commas.begin(), commas.end(),
        [this](const QString &part) { return !code(part).isEmpty(); });
    return isAllKnown ? commas : marked;
}

ReadCodes CodeReader::readNew(const QString &text) const
{
    if (isCode(text)) {
        return {text.toUtf8(), {}};
    }
    ReadCodes read;
    QStringList codes;
    for (const QString &part : parts(text)) {
        const QString known = code(part);
        const QString kept = known.isEmpty() ? part : known;
        if (known.isEmpty()) {
            read.unknown.append(part);
        }
        if (!codes.contains(kept)) {
            codes.append(kept);
        }
    }
    read.codes = codes.join(QLatin1Char('|')).toUtf8();
    return read;
}

const ReadCodes &CodeReader::read(std::string_view utf8)
{
    const auto size = static_cast<qsizetype>(utf8.size());
    auto found = m_known.constFind(QByteArray::fromRawData(utf8.data(), size));
    if (found == m_known.constEnd()) {
        if (m_known.size() >= kMostKnown) {
            m_known.clear();
        }
        found = m_known.insert(
            QByteArray(utf8.data(), size), readNew(QString::fromUtf8(utf8.data(), size)));
    }
    return *found;
}

} // namespace trama::exchange
