// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "core/geo/outlined_region.h"

#include <QStringList>
#include <QVector>

#include <atomic>
#include <memory>
#include <optional>
#include <vector>

namespace trama::geo {

/// Where outlines outside a project come from, the user's own first.
enum class Origin { Library, NutsPack, BuiltIn };

/// Outlines of one version and level that are at hand on this computer.
struct RegionLayer {
    QString version;
    int level = -1; ///< -1 = outside NUTS
    qint64 regions = 0;
    Origin origin = Origin::Library;
};

struct InstallOptions {
    QString version; ///< of outlines that state none; empty = from the file's name
    std::optional<int> level; ///< of outlines that state none; none = by the code
    QString layer; ///< empty = all layers of the file
    const std::atomic<bool> *cancelled = nullptr;
};

struct InstallReport {
    QString file;
    qint64 read = 0; ///< = installed + skipped
    qint64 installed = 0;
    qint64 skipped = 0; ///< without a code or an area
    QVector<RegionLayer> layers; ///< that the file added to, as they stand now
};

/// Takes outlines of any kind the worker reads into the user's library; outlines known there by
/// version, level and code are replaced. Errors: those of readWithWorker; BadTable where no row has
/// a code and an area; CannotWrite.
Result<InstallReport> installOutlines(const QString &path, const InstallOptions &options = {});

using Regions = std::shared_ptr<const std::vector<OutlinedRegion>>; ///< by code

/// All layers at hand, by version (newest first) and level. Full names of versions ("NUTS 2021").
QVector<RegionLayer> listRegions();
/// One layer: the user's own, else the NUTS pack's, else the built-in countries (level 0 of any
/// NUTS); empty where there is none. Read from the disk when first asked for; several threads may
/// ask.
Regions layerRegions(const QString &version, int level);
/// One region of a version, in any of its layers or the built-in maps.
std::optional<OutlinedRegion> findRegion(const QString &code, const QString &version);
/// Text key of the notice that outlines of the version must carry wherever they are shown; empty
/// where they need none.
QString boundaryNotice(const QString &version, int level);

} // namespace trama::geo
