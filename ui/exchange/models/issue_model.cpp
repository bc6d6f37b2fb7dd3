// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/exchange/models/issue_model.h"

#include "ui/models/issue_text.h"
#include "ui/widgets/appearance.h"

#include <algorithm>

namespace trama::ui {

namespace {

constexpr int kLongest = 200;

} // namespace

QString groupOf(const exchange::Issue &issue)
{
    return issue.code == QLatin1String("unknown-code")
        ? issue.code + QLatin1Char('\n') + issue.arguments.join(QLatin1Char('\n'))
        : issue.code;
}

void IssueModel::setGroup(const QString &group)
{
    m_group = group;
    show();
}

void IssueModel::set(const exchange::Issues &issues)
{
    m_issues = issues;
    std::stable_sort(m_issues.begin(), m_issues.end(),
        [](const auto &a, const auto &b) { return a.severity < b.severity; });
    show();
}

void IssueModel::setSeverity(std::optional<exchange::Severity> severity)
{
    m_severity = severity;
    show();
}

void IssueModel::show()
{
    beginResetModel();
    m_shown.clear();
    for (qsizetype i = 0; i < m_issues.size(); ++i) {
        const bool isOfSeverity = !m_severity || m_issues[i].severity == *m_severity;
        if (isOfSeverity && (m_group.isEmpty() || groupOf(m_issues[i]) == m_group)) {
            m_shown.push_back(i);
        }
    }
    endResetModel();
}

int IssueModel::count(exchange::Severity severity) const
{
    return int(std::count_if(m_issues.begin(), m_issues.end(),
        [severity](const exchange::Issue &issue) { return issue.severity == severity; }));
}

int IssueModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_shown.size());
}

int IssueModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant IssueModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) {
        return {};
    }
    const exchange::Issue &issue = issueAt(index.row());
    if (role == Qt::DecorationRole && index.column() == Kind) {
        return icon(severityIcon(issue.severity), severityRole(issue.severity));
    }
    const bool isSaid = role == Qt::AccessibleTextRole || role == Qt::ToolTipRole;
    if (index.column() == Kind) { // the icon alone is seen
        return isSaid ? severityName(issue.severity) : QVariant();
    }
    if (role == Qt::ToolTipRole && index.column() >= Value) {
        return data(index, Qt::DisplayRole);
    }
    if (role != Qt::DisplayRole) {
        return {};
    }
    switch (index.column()) {
    case Row:
        return issue.row == 0 ? tr("whole file") : texts().integer(issue.row);
    case Source:
        return issue.column;
    case Value:
        return issue.value.simplified().left(kLongest);
    default:
        return issueReason(issue);
    }
}

QVariant IssueModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole) {
        return {};
    }
    switch (section) {
    case Kind:
        return QString();
    case Row:
        return tr("Row");
    case Source:
        return tr("Column");
    case Value:
        return tr("Value");
    default:
        return tr("Reason");
    }
}

} // namespace trama::ui
