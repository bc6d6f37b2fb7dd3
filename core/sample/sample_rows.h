// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/writer.h"

#include <QHash>

namespace trama::sample {

/// Writes the tables of resources/sample, one an entity, their columns named as the entity's
/// fields. Beside those a table may have `key`, by which other tables refer to the row, and `lon`,
/// `lat`.
class SampleRows {
public:
    explicit SampleRows(storage::Writer &writer)
        : m_writer(writer)
    {
    }

    /// Adds the rows of the entity's table, if the sample has one. References must stand already.
    Result<void> add(const domain::Entity &entity);

private:
    struct Row;
    Result<void> addRow(const domain::Entity &entity, const QStringList &header,
        const QStringList &cells, const QString &code);
    Result<void> setCell(
        const domain::Entity &entity, const QString &column, const QString &text, Row &row) const;
    Result<void> addOutline(Row &row);

    storage::Writer &m_writer;
    QHash<QString, QHash<QString, storage::Key>> m_keys; ///< by entity and `key`
};

} // namespace trama::sample
