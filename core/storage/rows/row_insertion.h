// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/log/recorder.h"
#include "core/storage/rows/cell.h"

#include <vector>

namespace trama::storage {

/// The place as a GeoPackage blob; BadValue where it is not on Earth.
Result<void> setPointCell(Cell &cell, Point point);

/// A prepared insertion into one entity: the one path by which new rows are written.
class RowInsertion {
public:
    /// `fields` are positions in the entity.
    static Result<RowInsertion> prepare(
        Recorder &recorder, const domain::Entity &entity, std::vector<int> fields);

    Cell &cell(std::size_t position) { return m_cells[m_firstField + position]; }
    Result<void> setValue(std::size_t position, const QVariant &value);
    void setPoint(std::optional<Point> point); ///< a wrong place is refused by the insertion

    /// Writes the row under the next key and clears the values, also on failure.
    Result<Key> insert(const QUuid &uuid = {});
    /// The same under a key that is not of this run; the session always watches it.
    Result<void> insertAt(Key key, const QUuid &uuid);

private:
    RowInsertion(Recorder &recorder, const domain::Entity &entity, std::vector<int> fields,
        Statement statement);
    Result<void> settleAll();
    Result<void> write(Key key, const QUuid &uuid);
    void clear();

    Recorder *m_recorder;
    const domain::Entity *m_entity;
    std::vector<int> m_fields;
    std::size_t m_firstField;
    std::vector<Cell> m_cells; ///< fid, uuid, geom where there is one, fields
    std::vector<int> m_columns; ///< of the cells in the table
    std::optional<Point> m_point;
    Statement m_statement;
};

} // namespace trama::storage
