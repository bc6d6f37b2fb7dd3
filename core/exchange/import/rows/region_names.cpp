// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/import/rows/region_names.h"

#include "core/geo/region_library.h"
#include "core/vocabulary/vocabulary.h"

#include <algorithm>

namespace trama::exchange {

namespace {

QStringList versionsAtHand(const QString &first)
{
    QStringList versions;
    for (const geo::RegionLayer &layer : geo::listRegions()) {
        if (layer.origin != geo::Origin::BuiltIn && !versions.contains(layer.version)) {
            versions.append(layer.version);
        }
    }
    std::stable_sort(versions.begin(), versions.end(),
        [&first](const auto &a, const auto &b) { return (a == first) > (b == first); });
    return versions;
}

} // namespace

void RegionNames::read()
{
    m_isRead = true;
    for (const QString &version : versionsAtHand(m_version)) {
        for (const int level : {2, 3, 1}) {
            const geo::Regions regions = geo::layerRegions(version, level);
            Level found;
            for (std::size_t i = 0; regions && i < regions->size(); ++i) {
                const geo::OutlinedRegion &region = (*regions)[i];
                const QString name = vocabulary::folded(region.name);
                found.byName.insert(name, {region.code, version});
                ++found.bearers[name];
            }
            m_levels.append(found);
        }
    }
}

std::optional<RegionNames::Found> RegionNames::find(const QString &name)
{
    if (!m_isRead) {
        read();
    }
    const QString folded = vocabulary::folded(name);
    for (const Level &level : std::as_const(m_levels)) {
        const int bearers = level.bearers.value(folded, 0);
        if (bearers > 0) {
            return bearers == 1 ? std::optional(level.byName[folded]) : std::nullopt;
        }
    }
    return std::nullopt;
}

} // namespace trama::exchange
