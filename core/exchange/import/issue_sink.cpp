// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/import/issue_sink.h"

#include <algorithm>

namespace trama::exchange {

namespace {

constexpr qsizetype kLongestValue = 200;

QString shortened(const QString &value)
{
    return value.size() <= kLongestValue ? value : value.left(kLongestValue) + QStringLiteral("…");
}

} // namespace

IssueSink::IssueSink(QString file, Issues issues)
    : m_file(std::move(file))
    , m_issues(std::move(issues))
{
}

void IssueSink::add(Severity severity, const char *code, const QString &column,
    std::string_view value, const QStringList &arguments)
{
    const QString text = QString::fromUtf8(value.data(), static_cast<qsizetype>(value.size()));
    m_issues.append(
        {m_file, m_row, column, shortened(text), severity, QString::fromLatin1(code), arguments});
}

void IssueSink::addOnce(Severity severity, const char *code, const QString &column,
    const QString &value, const QStringList &arguments)
{
    auto said = m_said.find(std::string_view(code));
    if (said == m_said.end()) {
        said = m_said.emplace(code, QSet<QPair<QString, QString>>()).first;
    }
    if (!said->second.contains({column, value})) {
        said->second.insert({column, value});
        m_issues.append({m_file, m_row, column, shortened(value), severity,
            QString::fromLatin1(code), arguments});
    }
}

void IssueSink::addForFile(
    Severity severity, const char *code, const QString &column, const QStringList &arguments)
{
    m_issues.append({m_file, 0, column, {}, severity, QString::fromLatin1(code), arguments});
}

Issues IssueSink::take()
{
    std::stable_sort(m_issues.begin(), m_issues.end(),
        [](const Issue &a, const Issue &b) { return a.row < b.row; });
    return std::move(m_issues);
}

} // namespace trama::exchange
