// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/import/region_making.h"

#include "core/geo/basemap.h"
#include "core/geo/region_code.h"
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
    const QString code = known != nullptr ? known->code : text;
    const QString version = known != nullptr ? known->version : QString::fromUtf16(geo::kDefaultVersion);
    storage::Values values{{QStringLiteral("code"), code}, {QStringLiteral("version"), version},
        {QStringLiteral("country"), geo::countryOfCode(code)}, {QStringLiteral("level"), qint64(geo::levelOfCode(code))}};
    if (known != nullptr) {
        values.insert(QStringLiteral("name"), known->name);
    }
    if (known != nullptr && known->outline) {
        const Result<storage::Key> outline = writer.addOutline(geo::toWkb(*known->outline));
        if (!outline) {
            return outline;
        }
        values.insert(QStringLiteral("outline"), *outline);
        values.insert(QStringLiteral("area_km2"), geo::areaKm2(*known->outline));
    }
    return writer.insertAt(storage::hashedKey(u"region", version, code), *domain::findEntity("region"), values);
}

} // namespace trama::exchange
