// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/import/places/crs_choice.h"

#include "core/exchange/import/places/country_map.h"
#include "core/exchange/import/places/usual_crs.h"
#include "core/exchange/import/values/value_parsing.h"
#include "core/geo/geodesic.h"
#include "core/vocabulary/vocabulary.h"

#include <algorithm>
#include <cmath>

namespace trama::exchange {

namespace {

constexpr std::size_t kSample = 100; ///< rows with two numbers
constexpr double kNearlyAll = 0.9;
constexpr double kNearKm = 20;
constexpr double kSamePlaceKm = 1;

struct Given {
    QPointF at; ///< of the columns of longitudes and latitudes
    QString country; ///< stated, or empty
};

std::vector<Given> sampleOf(const ImportPlan &plan, const TextTable &table)
{
    const auto country = std::find_if(plan.uses.begin(), plan.uses.end(),
        [](const ColumnUse &use) { return use.field == QLatin1String("country"); });
    std::vector<Given> sample;
    for (std::size_t row = 0; row < table.rowCount() && sample.size() < kSample; ++row) {
        const auto x = parseNumber(
            table.cell(row, static_cast<std::size_t>(plan.lon)), plan.decimals[plan.lon]);
        const auto y = parseNumber(
            table.cell(row, static_cast<std::size_t>(plan.lat)), plan.decimals[plan.lat]);
        if (x && y && (*x != 0 || *y != 0)) {
            sample.push_back({{*x, *y},
                country == plan.uses.end() ? QString()
                                           : vocabulary::countryCode(table.text(
                                               row, static_cast<std::size_t>(country->column)))});
        }
    }
    return sample;
}

bool areDegrees(const std::vector<Given> &sample)
{
    const auto degrees = std::count_if(sample.begin(), sample.end(), [](const Given &given) {
        return std::abs(given.at.x()) <= 180 && std::abs(given.at.y()) <= 180;
    });
    return std::size_t(degrees) * 2 >= sample.size();
}

/// Share of the sample that the system puts where it belongs.
double fit(const std::vector<Given> &sample, const geo::Crs &crs, const QString &countries,
    bool isTurned, const CountryMap &map)
{
    const QStringList own = countries.split(QLatin1Char(' '), Qt::SkipEmptyParts);
    double count = 0;
    for (const Given &given : sample) {
        const auto place = crs.toLonLat(isTurned ? given.at.transposed() : given.at);
        if (!place) {
            continue;
        }
        const QString found = map.nearest(place->x(), place->y(), kNearKm);
        const bool isStated = !given.country.isEmpty() && map.has(given.country);
        const bool isThere = isStated ? map.isNear(place->x(), place->y(), given.country, kNearKm)
                                      : !found.isEmpty() && own.contains(found);
        count += isThere ? 1 : 0;
    }
    return count / double(sample.size());
}

struct Found {
    std::shared_ptr<const geo::Crs> crs;
    bool isTurned = false;
    double share = 0;
};

std::vector<Found> fittingSystems(const std::vector<Given> &sample)
{
    const CountryMap map;
    std::vector<Found> found;
    for (const UsualCrs &usual : kUsualCrs) {
        const auto crs = geo::Crs::find(QString::fromLatin1(usual.name));
        for (const bool isTurned : {false, true}) {
            const double share
                = crs ? fit(sample, *crs, QString::fromLatin1(usual.countries), isTurned, map) : 0;
            if (share >= kNearlyAll) {
                found.push_back({crs, isTurned, share});
            }
        }
    }
    std::stable_sort(found.begin(), found.end(),
        [](const Found &a, const Found &b) { return a.share > b.share; });
    return found;
}

/// Datums of one grid differ by metres, zones and countries by hundreds of kilometres.
bool areAlike(const Found &a, const Found &b, QPointF at)
{
    const auto one = a.crs->toLonLat(a.isTurned ? at.transposed() : at);
    const auto other = b.crs->toLonLat(b.isTurned ? at.transposed() : at);
    return one && other
        && geo::geodesicKm(one->x(), one->y(), other->x(), other->y()) < kSamePlaceKm;
}

} // namespace

Result<void> settleCrs(
    ImportPlan &plan, const SourceTable &source, const ImportOptions &options, IssueSink &issues)
{
    if (!options.crs.isEmpty()) {
        plan.crs = geo::Crs::find(options.crs);
        return plan.crs ? Result<void>()
                        : fail(ErrorCode::BadSetting, {QStringLiteral("crs"), options.crs});
    }
    if (plan.lat < 0 || plan.lon < 0 || plan.entity->geometry != domain::Geometry::Point) {
        return {};
    }
    const std::vector<Given> sample = sampleOf(plan, source.table);
    if (sample.empty() || areDegrees(sample)) {
        return {};
    }
    const std::vector<Found> found = fittingSystems(sample);
    const QString column = plan.header(source, plan.lat);
    const bool isOne = !found.empty()
        && std::all_of(found.begin(), found.end(),
            [&](const Found &other) { return areAlike(found.front(), other, sample.front().at); });
    if (!isOne) {
        issues.addForFile(Severity::Warning, "projected-coordinates", column);
        return {};
    }
    plan.crs = found.front().crs;
    plan.isTurned = found.front().isTurned;
    issues.addForFile(Severity::Warning, "assumed-crs", column,
        {plan.crs->name(), QString::number(std::lround(found.front().share * 100))});
    return {};
}

} // namespace trama::exchange
