// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/preview.h"

#include <QAbstractTableModel>

namespace trama::ui {

/// The first rows of a list as the file has them; over each column what it is taken for. Cells of
/// issues carry their severity and reason.
class ListPreviewModel : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Role {
        FieldRole = Qt::UserRole + 1, ///< of a header: name of the field, empty = left out
        ColumnRole, ///< of a header: name in the file
        SeverityRole, ///< int of exchange::Severity, invalid = no issue
        IsNumberRole,
    };
    using QAbstractTableModel::QAbstractTableModel;

    void set(const exchange::ListPreview &preview);
    void setFields(const QStringList &names); ///< what people call the fields, one a column
    void setIssues(const exchange::Issues &issues);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    exchange::ListPreview m_preview;
    QStringList m_fields;
    QHash<QPair<int, int>, exchange::Issue> m_issues; ///< by row and column
};

} // namespace trama::ui
