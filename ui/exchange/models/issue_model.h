// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/issue.h"

#include <QAbstractTableModel>

#include <optional>

namespace trama::ui {

/// What issues have in common that one decision puts right: their code, and the word of no list.
QString groupOf(const exchange::Issue &issue);

/// The issues of an import, the gravest first; of one severity or all, of one group or all.
class IssueModel : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Column { Kind, Row, Source, Value, Reason, ColumnCount };
    using QAbstractTableModel::QAbstractTableModel;

    void set(const exchange::Issues &issues);
    void setSeverity(std::optional<exchange::Severity> severity); ///< empty = all
    void setGroup(const QString &group); ///< empty = all
    const exchange::Issues &issues() const { return m_issues; } ///< all
    int count(exchange::Severity severity) const;
    const exchange::Issue &issueAt(int row) const { return m_issues[m_shown[std::size_t(row)]]; }

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    void show();

    exchange::Issues m_issues;
    std::vector<qsizetype> m_shown;
    std::optional<exchange::Severity> m_severity;
    QString m_group;
};

} // namespace trama::ui
