// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/import/region_making.h"

#include "core/geo/basemap.h"
#include "core/geo/project_regions.h"
#include "core/vocabulary/vocabulary.h"

#include <QRegularExpression>

namespace trama::exchange {

namespace {

const geo::BasemapRegion *onMaps(const QString &text)
{
    const QString folded = vocabulary::folded(text);
    for (const std::vector<geo::BasemapRegion> *map : {&geo::sampleRegions(), &geo::countries()}) {
        for (const geo::BasemapRegion &region : *map) {
            if (region.code == text || vocabulary::folded(region.name) == folded) {
                return &region;
            }
        }
    }
    return nullptr;
}

} // namespace

Result<storage::Key> makeRegion(storage::Writer &writer, const QString &text)
{
    static const QRegularExpression kCode(QStringLiteral("^(?=.*[0-9])[A-Z]{1,3}[A-Z0-9_-]{0,12}$"));
    const geo::BasemapRegion *known = onMaps(text);
    if (known == nullptr && !kCode.match(text).hasMatch()) {
        return 0;
    }
    return known != nullptr ? geo::ensureRegion(writer, known->code, known->version) : geo::ensureRegion(writer, text);
}

} // namespace trama::exchange
