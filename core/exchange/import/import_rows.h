// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/import/columns/import_plan.h"
#include "core/exchange/import/places/approximate_places.h"
#include "core/exchange/import/places/place_reader.h"
#include "core/exchange/import/rows/list_source.h"
#include "core/exchange/import/rows/row_identity.h"
#include "core/exchange/import/rows/service_rows.h"

namespace trama::exchange {

/// Takes the rows of one file into a project, inside one edit: reads, judges, recognises and writes
/// each.
class RowImport {
public:
    RowImport(storage::Writer &writer, const ImportPlan &plan, const SourceTable &source,
        const ImportOptions &options, ApproximatePlaces approximate, IssueSink &issues);

    /// Counts go to the report. Fails with Cancelled, or where the project cannot be read or
    /// written.
    Result<void> run(ImportReport &report);
    /// Row of each row of the project that is new; only where somebody looks at that.
    const QHash<storage::Key, qint64> &added() const { return m_added; }

private:
    enum class Outcome { Added, Updated, Skipped };

    Result<void> prepare();
    Result<Outcome> takeRow(std::size_t row, bool &isLocated);
    Result<Outcome> writeRow(const QUuid &uuid, std::optional<storage::Point> point);
    Result<Outcome> addRow(const QUuid &uuid, std::optional<storage::Point> point);
    Result<void> keepUnreadPlace(storage::Key key);
    Result<Outcome> repeatRow(const RowIdentity::Match &match);
    Result<std::optional<Outcome>> mergeRow(std::optional<storage::Point> point);
    storage::Key keyOf(const ListedFacility &facility) const;
    Result<void> keepApart();
    Result<void> rememberSame(storage::Key key, std::optional<storage::Point> point);
    Result<bool> writeService(storage::Key facility, bool mayReplace);
    Result<void> tellVanished(ImportReport &report);
    void fillIn();
    QUuid uuidOf(std::size_t row);

    storage::Writer &m_writer;
    const ImportPlan &m_plan;
    const SourceTable &m_source;
    const ImportOptions &m_options;
    IssueSink &m_issues;
    References m_references;
    RowTarget m_row;
    PlaceReader m_places;
    ApproximatePlaces m_approximate;
    std::optional<ServiceRows> m_services;
    std::optional<RowIdentity> m_identity;
    std::optional<RowWriter> m_rows;
    ListSource m_listSource;
    bool m_isOfSource = false; ///< rows belong to the list's own source
    bool m_isApproximate = false; ///< the place of the row at hand
    qint64 m_merged = 0;
    bool m_tracksRows; ///< somebody looks at which row became which facility
    QHash<qint64, storage::Key> m_keys; ///< by row
    QHash<storage::Key, qint64> m_added; ///< row of each that is new
};

} // namespace trama::exchange
