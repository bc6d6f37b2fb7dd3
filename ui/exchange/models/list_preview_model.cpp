// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/exchange/models/list_preview_model.h"

#include "ui/models/issue_text.h"
#include "ui/widgets/appearance.h"

namespace trama::ui {

void ListPreviewModel::set(const exchange::ListPreview &preview)
{
    beginResetModel();
    m_preview = preview;
    m_issues.clear();
    endResetModel();
}

void ListPreviewModel::setFields(const QStringList &names)
{
    m_fields = names;
    if (columnCount() > 0) {
        Q_EMIT headerDataChanged(Qt::Horizontal, 0, columnCount() - 1);
    }
}

void ListPreviewModel::setIssues(const exchange::Issues &issues)
{
    beginResetModel();
    m_issues.clear();
    for (const exchange::Issue &issue : issues) {
        const int column = int(m_preview.headers.indexOf(issue.column));
        if (issue.row >= 1 && issue.row <= m_preview.rows.size() && column >= 0) {
            auto &at = m_issues[{int(issue.row) - 1, column}];
            if (at.code.isEmpty() || issue.severity < at.severity) {
                at = issue;
            }
        }
    }
    endResetModel();
}

int ListPreviewModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_preview.rows.size());
}

int ListPreviewModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_preview.headers.size());
}

QVariant ListPreviewModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) {
        return {};
    }
    const auto issue = m_issues.constFind({index.row(), index.column()});
    switch (role) {
    case Qt::DisplayRole:
        return m_preview.rows[index.row()].value(index.column()).simplified().left(300);
    case Qt::ToolTipRole:
    case Qt::AccessibleDescriptionRole:
        return issue == m_issues.constEnd() ? QVariant() : QVariant(issueReason(*issue));
    case SeverityRole:
        return issue == m_issues.constEnd() ? QVariant() : QVariant(int(issue->severity));
    case IsNumberRole:
        return !m_preview.decimals.value(index.column()).isEmpty();
    default:
        return {};
    }
}

QVariant ListPreviewModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation == Qt::Vertical) {
        return role == Qt::DisplayRole ? QVariant(texts().integer(section + 1)) : QVariant();
    }
    const QString column = m_preview.headers.value(section);
    switch (role) {
    case Qt::DisplayRole:
        return m_fields.value(section).isEmpty()
            ? column
            : QStringLiteral("%1, %2").arg(m_fields[section], column);
    case FieldRole:
        return m_fields.value(section);
    case ColumnRole:
        return column;
    default:
        return {};
    }
}

} // namespace trama::ui
