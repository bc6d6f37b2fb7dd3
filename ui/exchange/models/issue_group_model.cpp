// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/exchange/models/issue_group_model.h"

#include "ui/exchange/models/issue_model.h"
#include "ui/models/issue_text.h"
#include "ui/widgets/appearance.h"

#include <algorithm>

namespace trama::ui {

void IssueGroupModel::set(const exchange::Issues &issues)
{
    beginResetModel();
    m_groups.clear();
    QHash<QString, std::size_t> known;
    for (const exchange::Issue &issue : issues) {
        const QString key = groupOf(issue);
        const auto found = known.constFind(key);
        if (found == known.constEnd()) {
            known.insert(key, m_groups.size());
            m_groups.push_back({key, issue, 1});
        } else {
            ++m_groups[*found].count;
        }
    }
    std::stable_sort(m_groups.begin(), m_groups.end(), [](const Group &a, const Group &b) {
        return a.first.severity != b.first.severity ? a.first.severity < b.first.severity
                                                    : a.count > b.count;
    });
    endResetModel();
}

QString IssueGroupModel::groupAt(int row) const
{
    return row >= 0 && row < rowCount() ? m_groups[std::size_t(row)].key : QString();
}

int IssueGroupModel::rowOf(const QString &group) const
{
    const auto found = std::find_if(m_groups.begin(), m_groups.end(),
        [&group](const Group &other) { return other.key == group; });
    return found == m_groups.end() ? -1 : int(found - m_groups.begin());
}

int IssueGroupModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_groups.size());
}

int IssueGroupModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant IssueGroupModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) {
        return {};
    }
    const Group &group = m_groups[std::size_t(index.row())];
    const bool isCount = index.column() == Count;
    switch (role) {
    case Qt::DecorationRole:
        return isCount
            ? QVariant()
            : icon(severityIcon(group.first.severity), severityRole(group.first.severity));
    case Qt::DisplayRole:
        return isCount ? texts().integer(group.count) : issueTitle(group.first);
    case Qt::ToolTipRole:
        return issueReason(group.first);
    case Qt::AccessibleTextRole:
        return isCount ? texts().integer(group.count)
                       : QStringLiteral("%1: %2").arg(
                           severityName(group.first.severity), issueTitle(group.first));
    case Qt::TextAlignmentRole:
        return isCount ? QVariant(Qt::AlignRight | Qt::AlignVCenter) : QVariant();
    default:
        return {};
    }
}

} // namespace trama::ui
