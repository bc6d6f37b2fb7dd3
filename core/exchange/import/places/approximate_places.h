// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/import.h"
#include "core/exchange/import/places/gazetteer.h"
#include "core/exchange/import/rows/row_target.h"
#include "core/storage/writer.h"

namespace trama::exchange {

/// Places for rows that state none: of their municipality or address in the user's gazetteer, else
/// the centre of the region they name. Such a place is marked approximate and noted. Owned by one
/// import.
class ApproximatePlaces {
public:
    static Result<ApproximatePlaces> make(
        storage::Project &project, storage::Writer &writer, const ImportOptions &options);

    /// The place found, after which the row's precision is "approximate". Fails only where the
    /// project cannot be read.
    Result<std::optional<storage::Point>> find(RowTarget &row, IssueSink &issues);

private:
    ApproximatePlaces(storage::Project &project, storage::Writer &writer)
        : m_project(&project)
        , m_writer(&writer)
    {
    }
    std::optional<storage::Point> inGazetteer(const RowTarget &row, IssueSink &issues) const;
    Result<std::optional<storage::Point>> centreOf(storage::Key region);

    storage::Project *m_project;
    storage::Writer *m_writer;
    std::optional<Gazetteer> m_gazetteer;
    bool m_byRegion = false;
    QHash<storage::Key, std::optional<storage::Point>> m_centres;
};

} // namespace trama::exchange
