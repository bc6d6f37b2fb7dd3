// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/snapshot/column.h"
#include "core/snapshot/dictionary.h"
#include "core/snapshot/rows.h"

#include <functional>
#include <memory>
#include <span>

namespace trama::snapshot {

inline constexpr std::size_t kChunkRows = 4096;
inline constexpr qint32 kUnplaced = -1;

/// Up to kChunkRows facilities in order of key, as columns, with their services beside them (those
/// of row i are firstService[i] .. firstService[i + 1]). Codes are of the snapshot's dictionary;
/// dates Julian days, 0 = none.
struct Chunk {
    std::vector<Key> key;
    std::vector<QUuid> uuid;
    std::vector<quint32> nameEnd; ///< ends in `names`, UTF-8
    QByteArray names;
    std::vector<quint32> type;
    std::vector<LifeCycle> status;
    Column<qint32> opens;
    Column<qint32> closes;
    std::vector<double> lon;
    std::vector<double> lat;
    Column<Precision> precision;
    Column<Key> statedRegion;
    Column<quint32> country;
    std::vector<qint32> region; ///< index in Snapshot::regions(), or kUnplaced
    Column<quint32> domains;
    Column<quint32> sectors;
    Column<TriState> openToSmes;
    Column<TriState> openToForeign;
    Column<quint32> users;
    Column<double> investment;
    Column<double> yearlyCost;
    Column<double> capacity;
    Column<double> used;
    Column<quint32> unit;
    Column<qint32> checked;
    Column<quint8> hasSource;
    Column<quint32> tier;

    std::vector<quint32> firstService; ///< size() + 1 entries
    struct Services {
        std::vector<Key> key;
        std::vector<quint32> type;
        std::vector<quint32> sectors;
        std::vector<quint32> stages;
        std::vector<quint8> trlMin;
        std::vector<quint8> trlMax;
        Column<double> capacity;
        Column<double> used;
        Column<quint32> unit;
        Column<double> price;
        Column<quint32> accessTypes;
        std::vector<TriState> openToSmes;
        Column<TriState> openToForeign;
        Column<quint32> users;
        Column<qint32> checked;
        Column<quint8> hasSource;
        Column<quint32> tier;
    } services;

    std::size_t size() const { return key.size(); }
    QString name(std::size_t row) const;
    QByteArrayView nameUtf8(std::size_t row) const;
};

/// Small tables, kept as plain rows.
struct Tables {
    std::vector<NeedRow> needs;
    std::vector<PriorityRow> priorities;
    std::vector<ChainRow> chains;
    std::vector<MappingRow> mappings;
    std::vector<FirmRow> firms;
    std::vector<qint32> firmRegion; ///< as Chunk::region, one a firm
    std::vector<qint32>
        needRegion; ///< index of the region of the set that holds the need's region; one a need
    std::vector<qint32> priorityRegion; ///< the same, one a priority
};

/// How places are settled: index in the snapshot's regions, or kUnplaced, of a point and of a
/// stated region.
struct Placing {
    std::function<qint32(double lon, double lat)> ofPoint; ///< empty = points are in no region
    std::function<qint32(Key region)> ofKey; ///< empty = the region of the set with that very key
};

/// An immutable columnar copy of what analyses need; copying one copies pointers. A facility's
/// region is settled when a chunk is made: the region that contains its point (precision exact,
/// address or not stated), else the one stated; where the point stands for a municipality or is
/// approximate, the one stated first.
class Snapshot {
public:
    Snapshot() = default;

    /// Builds from plain rows; Rows may come in any order.
    static Snapshot build(const Rows &rows, const Placing &placing = {});
    /// The same with the facilities of `touched` replaced by those in `rows.facilities` (absent =
    /// deleted) with all their services in `rows.services`. Only the chunks they live in are made
    /// anew.
    Snapshot patched(
        const Rows &rows, const std::vector<Key> &touched, const Placing &placing = {}) const;
    /// The same with other small tables (needs, priorities, chains, mappings, firms of `rows`).
    Snapshot withTables(const Rows &rows, const Placing &placing = {}) const;
    /// The same seen through another set of regions: every place is settled anew.
    Snapshot withRegions(std::vector<RegionRow> regions, const Placing &placing) const;
    /// The same with other chunks of the same rows and dictionary (see redacted()).
    Snapshot withChunks(std::vector<std::shared_ptr<const Chunk>> chunks) const;
    /// Plain rows back, in order of key: for tests, scenarios and the reference.
    Rows rows() const;

    std::span<const std::shared_ptr<const Chunk>> chunks() const { return m_chunks; }
    std::size_t facilityCount() const;
    std::size_t serviceCount() const;
    const std::vector<RegionRow> &regions() const;
    const Dictionary &dictionary() const;
    const Tables &tables() const;

    /// Position of a facility, or {-1, 0}.
    struct Position {
        int chunk = -1;
        std::size_t row = 0;
    };
    Position find(Key facility) const;

private:
    friend class Assembly;
    friend class Patch;
    std::vector<std::shared_ptr<const Chunk>> m_chunks;
    std::shared_ptr<const std::vector<RegionRow>> m_regions
        = std::make_shared<std::vector<RegionRow>>();
    std::shared_ptr<const Dictionary> m_dictionary = std::make_shared<Dictionary>();
    std::shared_ptr<const Tables> m_tables = std::make_shared<Tables>();
};

} // namespace trama::snapshot
