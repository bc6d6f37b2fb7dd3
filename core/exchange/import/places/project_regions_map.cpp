// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/import/places/project_regions_map.h"

namespace trama::exchange {

Result<std::shared_ptr<const geo::PointLocator>> projectRegionsMap(const storage::Project &project)
{
    QVector<storage::Key> keys;
    {
        auto rows = project.rows(*domain::findEntity("region"), {QStringLiteral("outline")});
        if (!rows) {
            return tl::unexpected<Error>(rows.error());
        }
        while (rows->next()) {
            if (!rows->isNull(0)) {
                keys.append(rows->integer(0));
            }
        }
    }
    std::shared_ptr<geo::PointLocator> locator;
    for (int i = 0; i < keys.size(); ++i) {
        const Result<QByteArray> wkb = project.outline(keys[i]);
        const auto outline = wkb ? geo::fromWkb(*wkb) : tl::unexpected<Error>(wkb.error());
        if (outline) {
            locator = locator ? locator : std::make_shared<geo::PointLocator>();
            locator->add(i, *outline);
        }
    }
    return std::shared_ptr<const geo::PointLocator>(std::move(locator));
}

} // namespace trama::exchange
