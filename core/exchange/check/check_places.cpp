// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/check/findings.h"

#include "core/exchange/import/country_map.h"

#include <algorithm>
#include <cmath>
#include <map>

namespace trama::exchange {

namespace {

constexpr double kToleranceKm = 20;

Finding finding(const char *check, Severity severity, const char *entity, const QUuid &uuid, const char *field,
    const QStringList &arguments = {})
{
    return {QString::fromLatin1(check), severity, QString::fromLatin1(entity), uuid, QString::fromLatin1(field), arguments, {}};
}

struct OwnRegions {
    geo::PointLocator locator;
    bool hasOutlines = false;
};

Result<void> addOutlines(const storage::Project &project, OwnRegions &regions)
{
    auto rows = project.rows(*domain::findEntity("region"), {QStringLiteral("outline")});
    if (!rows) {
        return tl::unexpected<Error>(rows.error());
    }
    QVector<storage::Key> keys;
    while (rows->next()) {
        if (!rows->isNull(0)) {
            keys.append(rows->integer(0));
        }
    }
    for (int i = 0; i < keys.size(); ++i) {
        const Result<QByteArray> wkb = project.outline(keys[i]);
        const auto outline = wkb ? geo::fromWkb(*wkb) : tl::unexpected<Error>(wkb.error());
        if (outline) {
            regions.locator.add(i, *outline);
            regions.hasOutlines = true;
        }
    }
    return {};
}

/// Regions of another version than most: figures of the two must not be laid side by side.
Result<void> checkVersions(const storage::Project &project, Findings &findings)
{
    struct Region {
        QUuid uuid;
        QString code;
        QString version;
    };
    auto rows = project.rows(*domain::findEntity("region"), {QStringLiteral("code"), QStringLiteral("version")});
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
    const auto most = std::max_element(
        counts.begin(), counts.end(), [](const auto &a, const auto &b) { return a.second < b.second; });
    for (const Region &region : regions) {
        if (region.version != most->first) {
            findings.append(finding("other-version", Severity::Warning, "region", region.uuid, "version",
                {region.code, region.version, most->first}));
        }
    }
    return {};
}

} // namespace

Result<void> checkPlaces(const storage::Project &project, Findings &findings)
{
    OwnRegions own;
    const Result<void> added = addOutlines(project, own);
    if (!added) {
        return added;
    }
    const CountryMap countries;
    auto rows = project.rows(*domain::findEntity("infrastructure"), {});
    if (!rows) {
        return tl::unexpected<Error>(rows.error());
    }
    while (rows->next()) {
        const std::optional<storage::Point> point = rows->point();
        if (!point) {
            findings.append(finding("no-point", Severity::Warning, "infrastructure", rows->uuid(), "geom"));
        } else if (std::abs(point->lat) > 90 || std::abs(point->lon) > 180) {
            findings.append(finding("bad-coordinates", Severity::Error, "infrastructure", rows->uuid(), "geom"));
        } else if (own.hasOutlines ? own.locator.locate(point->lon, point->lat) < 0
                                   : countries.nearest(point->lon, point->lat, kToleranceKm).isEmpty()) {
            findings.append(finding("outside-regions", Severity::Warning, "infrastructure", rows->uuid(), "geom"));
        }
    }
    return checkVersions(project, findings);
}

} // namespace trama::exchange
