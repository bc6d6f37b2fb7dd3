// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/import/rows/row_target.h"
#include "core/storage/writer.h"

#include <QUuid>

#include <optional>

namespace trama::exchange {

/// What a row of the file may change in a row that is there.
struct UpdateRule {
    bool onlyFills = false; ///< never by what its list knows it
    bool onlyFillsPlace = false;
};

/// Writes rows of one entity as an import has read them: new ones by the fast way, known ones where
/// they differ.
class RowWriter {
public:
    static Result<RowWriter> make(storage::Writer &writer, const domain::Entity &entity);

    Result<storage::Key> insert(
        const RowTarget &row, std::optional<storage::Point> point, const QUuid &uuid);
    /// Changes what the row states and the project has otherwise; an absent cell erases nothing,
    /// and a text that cannot be read stands back behind a value.
    Result<void> update(storage::Key key, const RowTarget &row, std::optional<storage::Point> point,
        const UpdateRule &rule = {});

private:
    Result<storage::Key> insertRead(
        const RowTarget &row, std::optional<storage::Point> point, const QUuid &uuid);
    RowWriter(storage::Writer &writer, const domain::Entity &entity, storage::Inserter inserter);

    storage::Writer *m_writer;
    const domain::Entity *m_entity;
    storage::Inserter m_inserter;
};

} // namespace trama::exchange
