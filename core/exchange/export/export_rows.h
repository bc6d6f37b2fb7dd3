// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/export/disclosure.h"
#include "core/exchange/export/export_labels.h"
#include "core/storage/unread.h"

#include <QVariant>

namespace trama::exchange {

struct ExportColumn {
    QString name;
    const domain::Field *field = nullptr; ///< nullptr: uuid
};

/// Columns of an entity by the names of CONTRACT.md, without uuid and place.
QVector<ExportColumn> exportColumns(const domain::Entity &entity);

/// Rows of one entity as they may leave, one after the other: columns by the names of CONTRACT.md,
/// references by the other row's identifier, names instead of codes for people. Cells are text,
/// numbers (qint64, double) or nothing. Valid while the project is not edited.
class ExportRows {
public:
    static Result<ExportRows> make(const storage::Project &project, const domain::Entity &entity,
        const Disclosure &disclosure, const ExportOptions &options);

    const QVector<ExportColumn> &columns() const { return m_columns; }
    bool hasPoints() const { return m_hasPoints; }
    /// What must be read with every row ("Sample data: invented"); often empty.
    const QString &notice() const { return m_notice; }

    /// False at the end. Fails with Cancelled where the options say so.
    Result<bool> next();
    qint64 count() const { return m_count; } ///< rows given so far
    const QVector<QVariant> &cells() const { return m_cells; } ///< of this row, one a column
    const std::optional<storage::Point> &point() const { return m_point; }
    /// Text kept beside a cell that cannot be read as its field; "lat" and "lon" for the place.
    QString unread(const QString &field) const { return m_unreadOfRow.value(field); }
    /// The cells with such texts in their place, which imports keep in the same way.
    QVector<QVariant> cellsAsTyped() const;
    /// Latitude and longitude, as typed where they are no place.
    QPair<QVariant, QVariant> placeAsTyped() const;

private:
    ExportRows(const domain::Entity &entity, const Disclosure &disclosure,
        const ExportOptions &options, storage::RowReader &&rows);
    void takeRow();
    QVariant cell(int column, const domain::Field &field) const;
    QString names(const QString &codes, const domain::Field &field) const;
    void joinEnds();

    const domain::Entity *m_entity;
    const Disclosure *m_disclosure;
    const ExportOptions *m_options;
    text::Texts m_texts;
    ExportLabels m_labels;
    storage::UnreadCells m_unread;
    QVector<const domain::Field *> m_fields; ///< read, one a column but the uuid
    QVector<ExportColumn> m_columns;
    storage::RowReader m_rows;
    bool m_hasPoints = false;
    bool m_isLink = false;
    QString m_notice;
    qint64 m_visited = 0;
    qint64 m_all = 0;
    qint64 m_count = 0;
    QVector<QVariant> m_cells;
    std::optional<storage::Point> m_point;
    QHash<QString, QString> m_unreadOfRow;
};

} // namespace trama::exchange
