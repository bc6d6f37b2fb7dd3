// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/import/columns/import_plan.h"
#include "core/exchange/import/places/place_reader.h"
#include "core/exchange/import/rows/row_identity.h"
#include "core/exchange/import/rows/row_writer.h"

namespace trama::exchange {

/// Takes the rows of one file into a project, inside one edit: reads, judges, recognises and writes
/// each.
class RowImport {
public:
    RowImport(storage::Writer &writer, const ImportPlan &plan, const SourceTable &source,
        const ImportOptions &options, IssueSink &issues);

    /// Counts go to the report. Fails with Cancelled, or where the project cannot be read or
    /// written.
    Result<void> run(ImportReport &report);

private:
    enum class Outcome { Added, Updated, Skipped };

    Result<void> prepare();
    Result<void> prepareSource();
    Result<Outcome> takeRow(std::size_t row, bool &isLocated);
    Result<bool> readEnds(std::size_t row);
    Result<storage::Key> endOf(
        std::size_t row, int column, const char *facility, const char *organisation);
    Result<Outcome> writeRow(const QUuid &uuid, std::optional<storage::Point> point);
    Result<void> keepUnreadPlace(storage::Key key);
    Result<Outcome> repeatRow(const RowIdentity::Match &match);
    Result<bool> writeService(storage::Key facility, bool mayReplace);
    Result<storage::Key> sameService(storage::Key facility, bool mayReplace) const;
    void fillIn();
    QUuid uuidOf(std::size_t row);

    storage::Writer &m_writer;
    const ImportPlan &m_plan;
    const SourceTable &m_source;
    const ImportOptions &m_options;
    IssueSink &m_issues;
    References m_references;
    RowTarget m_row;
    std::optional<RowTarget> m_service;
    PlaceReader m_places;
    std::optional<RowIdentity> m_identity;
    std::optional<RowWriter> m_rows;
    std::optional<RowWriter> m_services;
    storage::Key m_sourceKey = 0;
    bool m_isNewSource = true;
};

} // namespace trama::exchange
