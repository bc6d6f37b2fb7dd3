// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/import/columns/import_plan.h"
#include "core/exchange/import/rows/row_writer.h"

namespace trama::exchange {

/// The one service that each row of a flat list tells of its facility. Owned by one import.
class ServiceRows {
public:
    static Result<ServiceRows> make(storage::Writer &writer, const ImportPlan &plan,
        const SourceTable &source, const ImportOptions &options);

    /// Reads the service of the row; it is written once its facility is.
    Result<void> read(
        const TextTable &table, std::size_t row, References &references, IssueSink &issues);
    /// True where a service was added or changed. `mayReplace`: a facility's only service is the
    /// one that an edition changed.
    Result<bool> write(
        storage::Key facility, storage::Key source, bool mayReplace, IssueSink &issues);

private:
    ServiceRows(storage::Writer &writer, RowTarget row, RowWriter rows)
        : m_writer(&writer)
        , m_row(std::move(row))
        , m_rows(std::move(rows))
    {
    }
    Result<storage::Key> same(storage::Key facility, bool mayReplace) const;

    storage::Writer *m_writer;
    RowTarget m_row;
    RowWriter m_rows;
};

} // namespace trama::exchange
