// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/check/findings.h"

#include "core/exchange/import/places/country_map.h"
#include "core/exchange/import/places/project_regions_map.h"

#include <algorithm>
#include <cmath>
#include <map>

namespace trama::exchange {

namespace {

constexpr double kToleranceKm = 20;

Finding finding(const char *check, Severity severity, const char *entity, const QUuid &uuid,
    const char *field, const QStringList &arguments = {})
{
    return {QString::fromLatin1(check), severity, QString::fromLatin1(entity), uuid,
        QString::fromLatin1(field), arguments, {}};
}

/// Regions of another version than most: figures of the two must not be laid side by side.
Result<void> checkVersions(const storage::Project &project, Findings &findings)
{
    struct Region {
        QUuid uuid;
        QString code;
        QString version;
    };
    auto rows = project.rows(
        *domain::findEntity("region"), {QStringLiteral("code"), QStringLiteral("version")});
    if (!rows) {
        return tl::unexpected<Error>(rows.error());
    }
    std::vector<Region> regions;
    std::map<QString, int> counts;
    while (rows->next()) {
        regions.push_back({rows->uuid(), rows->text(0), rows->text(1)});
        ++counts[regions.back().version];
    }
    if (counts.size() < 2) {
        return {};
    }
    const auto most = std::max_element(counts.begin(), counts.end(),
        [](const auto &a, const auto &b) { return a.second < b.second; });
    for (const Region &region : regions) {
        if (region.version != most->first) {
            findings.append(finding("other-version", Severity::Warning, "region", region.uuid,
                "version", {region.code, region.version, most->first}));
        }
    }
    return {};
}

} // namespace

Result<void> checkPlaces(const storage::Project &project, Findings &findings)
{
    const auto own = projectRegionsMap(project);
    if (!own) {
        return tl::unexpected<Error>(own.error());
    }
    const CountryMap countries;
    auto rows = project.rows(*domain::findEntity("infrastructure"), {});
    if (!rows) {
        return tl::unexpected<Error>(rows.error());
    }
    while (rows->next()) {
        const std::optional<storage::Point> point = rows->point();
        if (!point) {
            findings.append(
                finding("no-point", Severity::Warning, "infrastructure", rows->uuid(), "geom"));
        } else if (std::abs(point->lat) > 90 || std::abs(point->lon) > 180) {
            findings.append(finding(
                "bad-coordinates", Severity::Error, "infrastructure", rows->uuid(), "geom"));
        } else if (*own ? (*own)->locate(point->lon, point->lat) < 0
                        : countries.nearest(point->lon, point->lat, kToleranceKm).isEmpty()) {
            findings.append(finding(
                "outside-regions", Severity::Warning, "infrastructure", rows->uuid(), "geom"));
        }
    }
    return checkVersions(project, findings);
}

} // namespace trama::exchange
