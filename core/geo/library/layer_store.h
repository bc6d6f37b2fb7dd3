// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/geo/region_library.h"

namespace trama::geo {

/// One file a version and level in a folder of the user's: a head, then code, name and WKB of each
/// outline. Nothing is read before it is asked for.
class LayerStore {
public:
    explicit LayerStore(QString folder);

    /// Of every file in the folder that is one of ours.
    QVector<RegionLayer> layers() const;
    Result<std::vector<OutlinedRegion>> read(const QString &version, int level) const;
    Result<void> write(
        const QString &version, int level, const std::vector<OutlinedRegion> &regions) const;
    QString path(const QString &version, int level) const;

private:
    QString m_folder;
};

} // namespace trama::geo
