// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/snapshot/dictionary.h"
#include "core/snapshot/rows.h"

#include <functional>
#include <memory>
#include <span>

namespace trama::snapshot {

inline constexpr std::size_t kChunkRows = 4096;
inline constexpr qint32 kUnplaced = -1;

/// Up to kChunkRows facilities in order of key, as columns, with their services beside them (those of row i are
/// firstService[i] .. firstService[i + 1]). Codes are of the snapshot's dictionary; dates Julian days, 0 = none.
struct Chunk {
    std::vector<Key> key;
    std::vector<QUuid> uuid;
    std::vector<quint32> nameEnd; ///< ends in `names`, UTF-8
    QByteArray names;
    std::vector<quint32> type;
    std::vector<LifeCycle> status;
    std::vector<qint32> opens;
    std::vector<qint32> closes;
    std::vector<double> lon;
    std::vector<double> lat;
    std::vector<Precision> precision;
    std::vector<Key> statedRegion;
    std::vector<quint32> country;
    std::vector<qint32> region; ///< index in Snapshot::regions(), or kUnplaced
    std::vector<quint32> domains;
    std::vector<quint32> sectors;
    std::vector<TriState> openToSmes;
    std::vector<TriState> openToForeign;
    std::vector<quint32> users;
    std::vector<float> investment;
    std::vector<float> yearlyCost;
    std::vector<double> capacity;
    std::vector<double> used;
    std::vector<quint32> unit;
    std::vector<qint32> checked;
    std::vector<quint8> hasSource;
    std::vector<quint32> tier;

    std::vector<quint32> firstService; ///< size() + 1 entries
    struct Services {
        std::vector<Key> key;
        std::vector<quint32> type;
        std::vector<quint32> sectors;
        std::vector<quint32> stages;
        std::vector<quint8> trlMin;
        std::vector<quint8> trlMax;
        std::vector<double> capacity;
        std::vector<double> used;
        std::vector<quint32> unit;
        std::vector<float> price;
        std::vector<quint32> accessTypes;
        std::vector<TriState> openToSmes;
        std::vector<TriState> openToForeign;
        std::vector<quint32> users;
        std::vector<qint32> checked;
        std::vector<quint8> hasSource;
        std::vector<quint32> tier;
    } services;

    std::size_t size() const { return key.size(); }
    QString name(std::size_t row) const;
};

/// Small tables, kept as plain rows.
struct Tables {
    std::vector<NeedRow> needs;
    std::vector<PriorityRow> priorities;
    std::vector<ChainRow> chains;
    std::vector<MappingRow> mappings;
    std::vector<FirmRow> firms;
    std::vector<qint32> firmRegion; ///< as Chunk::region, one a firm
};

/// How places are settled: index in the snapshot's regions, or kUnplaced, of a point and of a stated region.
struct Placing {
    std::function<qint32(double lon, double lat)> ofPoint; ///< empty = points are in no region
    std::function<qint32(Key region)> ofKey; ///< empty = the region of the set with that very key
};

/// An immutable columnar copy of what analyses need; copying one copies pointers. A facility's region is settled
/// when a chunk is made: the region that contains its point (precision exact, address or not stated), else the one stated.
class Snapshot {
public:
    Snapshot() = default;

    /// Builds from plain rows; Rows may come in any order.
    static Snapshot build(const Rows &rows, const Placing &placing = {});
    /// The same with the facilities of `touched` replaced by those in `rows.facilities` (absent = deleted) with all
    /// their services in `rows.services`. Only the chunks they live in are made anew.
    Snapshot patched(const Rows &rows, const std::vector<Key> &touched, const Placing &placing = {}) const;
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
    std::vector<std::shared_ptr<const Chunk>> m_chunks;
    std::shared_ptr<const std::vector<RegionRow>> m_regions;
    std::shared_ptr<const Dictionary> m_dictionary;
    std::shared_ptr<const Tables> m_tables;
};

} // namespace trama::snapshot
