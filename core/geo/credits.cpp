// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/geo/credits.h"

#include "core/geo/basemap.h"
#include "core/geo/region_code.h"
#include "core/geo/region_library.h"
#include "core/geo/sets/project_region_table.h"
#include "core/storage/writer.h"

#include <QSet>

#include <algorithm>

namespace trama::geo {

namespace {

/// Keys under which projects store the outlines of the built-in maps: hashes of their bytes.
const QSet<storage::Key> &builtInOutlines()
{
    static const QSet<storage::Key> keys = [] {
        QSet<storage::Key> found;
        for (const std::vector<BasemapRegion> *map : {&countries(), &sampleRegions()}) {
            for (const BasemapRegion &region : *map) {
                found.insert(storage::hashedKey(toWkb(*region.outline)));
            }
        }
        return found;
    }();
    return keys;
}

bool isBuiltIn(const std::shared_ptr<const Outline> &outline)
{
    const auto isIt = [&](const BasemapRegion &region) { return region.outline == outline; };
    return std::any_of(countries().begin(), countries().end(), isIt)
        || std::any_of(sampleRegions().begin(), sampleRegions().end(), isIt);
}

} // namespace

QString outlineCredit(const OutlineOrigin &origin)
{
    if (origin.stored == 0) {
        const bool needsNotice = origin.outline != nullptr && !isBuiltIn(origin.outline);
        return needsNotice ? boundaryNotice(origin.version, origin.level) : QString();
    }
    // Codes of one's own may be of no NUTS version and stand under one all the same.
    const QString country = countryOfCode(origin.code);
    const bool isNuts = origin.version.startsWith(QLatin1String("NUTS"))
        && levelOfCode(origin.code) >= 0
        && std::any_of(countries().begin(), countries().end(),
            [&](const BasemapRegion &known) { return known.code == country; });
    return isNuts && !builtInOutlines().contains(origin.stored)
        ? QStringLiteral("notice.boundaries")
        : QString();
}

Result<QStringList> outlineCredits(const storage::Project &project)
{
    const Result<ProjectRegionTable> table = ProjectRegionTable::read(project);
    if (!table) {
        return tl::unexpected(table.error());
    }
    QStringList credits;
    for (const StoredRegion &region : table->regions()) {
        const QString credit = outlineCredit(
            {region.row.code, region.row.version, region.row.level, region.outline, {}});
        if (!credit.isEmpty() && !credits.contains(credit)) {
            credits.append(credit);
        }
    }
    return credits;
}

} // namespace trama::geo
