// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/check/findings.h"

#include "core/geo/geodesic.h"
#include "core/vocabulary/vocabulary.h"

namespace trama::exchange {

namespace {

constexpr double kSamePlaceKm = 1;
constexpr qsizetype kMostCompared = 200; ///< of one name, so that a list of equal names stays quick

struct Facility {
    QUuid uuid;
    QString name;
    storage::Key region = 0;
    std::optional<storage::Point> point;
};

bool isSamePlace(const Facility &a, const Facility &b)
{
    if (a.point && b.point) {
        return geo::geodesicKm(a.point->lon, a.point->lat, b.point->lon, b.point->lat)
            <= kSamePlaceKm;
    }
    return a.region == b.region && (a.region != 0 || !(a.point || b.point));
}

} // namespace

Result<void> checkDuplicates(const storage::Project &project, Findings &findings)
{
    auto rows = project.rows(
        *domain::findEntity("infrastructure"), {QStringLiteral("name"), QStringLiteral("region")});
    if (!rows) {
        return tl::unexpected<Error>(rows.error());
    }
    QHash<QString, QVector<Facility>> byName;
    while (rows->next()) {
        const Facility facility{
            rows->uuid(), rows->text(0), rows->isNull(1) ? 0 : rows->integer(1), rows->point()};
        QVector<Facility> &same = byName[vocabulary::folded(facility.name)];
        for (qsizetype i = 0; i < std::min(same.size(), kMostCompared); ++i) {
            if (isSamePlace(same[i], facility)) {
                findings.append({QStringLiteral("duplicate"), Severity::Warning,
                    QStringLiteral("infrastructure"), same[i].uuid, QStringLiteral("name"),
                    {facility.name}, facility.uuid});
                break;
            }
        }
        same.append(facility);
    }
    return rows->failed() ? fail(ErrorCode::Storage, {QStringLiteral("infrastructure")})
                          : Result<void>();
}

} // namespace trama::exchange
