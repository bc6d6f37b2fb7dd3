// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/import/rows/region_making.h"

#include "core/geo/basemap.h"
#include "core/geo/project_regions.h"
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

Result<QString> mainVersion(const storage::Writer &writer)
{
    auto rows = writer.rows(*domain::findEntity("region"), {QStringLiteral("version")});
    if (!rows) {
        return tl::unexpected<Error>(rows.error());
    }
    QHash<QString, int> counts;
    QString most = QString::fromUtf16(geo::kDefaultVersion);
    int count = 0;
    while (rows->next()) {
        const QString version = rows->text(0);
        if (!version.isEmpty() && ++counts[version] > count) {
            most = version;
            count = counts[version];
        }
    }
    return most;
}

Result<storage::Key> makeRegion(storage::Writer &writer, RegionNames &names, const QString &text)
{
    static const QRegularExpression kCode(
        QStringLiteral("^(?=.*[0-9])[A-Z]{1,3}[A-Z0-9_-]{0,12}$"));
    if (const geo::BasemapRegion *known = onMaps(text)) {
        return geo::ensureRegion(writer, known->code, known->version);
    }
    if (kCode.match(text).hasMatch()) {
        return geo::ensureRegion(writer, text);
    }
    const auto named = names.find(text);
    return named ? geo::ensureRegion(writer, named->code, named->version) : Result<storage::Key>(0);
}

} // namespace trama::exchange
