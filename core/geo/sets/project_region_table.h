// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/geo/region_set.h"
#include "core/storage/project.h"

#include <optional>
#include <vector>

namespace trama::geo {

/// A region as the project has it.
struct StoredRegion {
    snapshot::RegionRow row;
    QString parent;
    storage::Key outline = 0; ///< 0 = none
};

/// A named set of the project and the regions in it, in its own order.
struct StoredSet {
    storage::Key key = 0;
    QString name;
    QString version;
    bool isDefault = false;
    QVector<storage::Key> members;
};

/// The region tables of a project, read once for one resolution.
class ProjectRegionTable {
public:
    static Result<ProjectRegionTable> read(const storage::Project &project);

    const std::vector<StoredRegion> &regions() const { return m_regions; } ///< by version and code
    const std::vector<StoredSet> &sets() const { return m_sets; }
    const StoredRegion *find(const QString &version, const QString &code) const;
    const StoredRegion *find(storage::Key key) const;
    /// The version that most regions have ("NUTS 2021" where there are none).
    QString mainVersion() const;
    /// The codes above that one, nearest first: the stated parents, else the shorter codes of NUTS.
    QStringList ancestors(const QString &version, const QString &code) const;

private:
    Result<void> readRegions(const storage::Project &project);
    Result<void> readSets(const storage::Project &project);

    std::vector<StoredRegion> m_regions;
    std::vector<StoredSet> m_sets;
};

} // namespace trama::geo
