// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/geo/basemap.h"

#include "core/geo/region_code.h"
#include "core/geo/shape/geojson_geometry.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QMap>

#include <algorithm>

static void initCoreResources()
{
    Q_INIT_RESOURCE(core);
}

namespace trama::geo {

namespace {

QJsonArray featuresOf(const QString &name)
{
    initCoreResources();
    QFile file(QStringLiteral(":/trama/basemap/") + name);
    if (!file.open(QIODevice::ReadOnly)) {
        qFatal("missing resource %s", qPrintable(name));
    }
    return QJsonDocument::fromJson(file.readAll())[QLatin1String("features")].toArray();
}

/// Natural Earth leaves "-99" where a country's ISO code is disputed or shared.
QString countryCode(const QString &iso, const QString &name)
{
    static const QHash<QString, QString> kByName = {
        {QStringLiteral("France"), QStringLiteral("FR")},
        {QStringLiteral("Norway"), QStringLiteral("NO")},
        {QStringLiteral("Kosovo"), QStringLiteral("XK")},
    };
    if (iso == QLatin1String("AX")) {
        return QStringLiteral("FI"); // Åland is FI20 in NUTS
    }
    const QString code = countryOfCode(iso);
    return code.isEmpty() ? kByName.value(name) : code;
}

QString fullName(const QString &name)
{
    static const QHash<QString, QString> kFull = {
        {QStringLiteral("Bosnia and Herz."), QStringLiteral("Bosnia and Herzegovina")},
        {QStringLiteral("Faeroe Is."), QStringLiteral("Faroe Islands")},
        {QStringLiteral("Macedonia"), QStringLiteral("North Macedonia")},
        {QStringLiteral("W. Sahara"), QStringLiteral("Western Sahara")},
    };
    return kFull.value(name, name);
}

std::vector<BasemapRegion> readCountries()
{
    QMap<QString, QString> names;
    QMap<QString, Outline> outlines;
    const QJsonArray features = featuresOf(QStringLiteral("countries.geojson"));
    for (const auto &feature : features) {
        const QJsonValue properties = feature[QLatin1String("properties")];
        const QString iso = properties[QLatin1String("iso_a2")].toString();
        const QString name = properties[QLatin1String("NAME")].toString();
        const QString code = countryCode(iso, name);
        if (code.isEmpty()) {
            continue; // Natural Earth's nameless strips
        }
        if (iso != QLatin1String("AX")) {
            names[code] = fullName(name);
        }
        outlines[code].polygons
            += outlineFromGeoJson(feature[QLatin1String("geometry")].toObject()).polygons;
    }
    std::vector<BasemapRegion> regions;
    for (auto it = outlines.cbegin(); it != outlines.cend(); ++it) {
        regions.push_back({it.key(), QString::fromUtf16(kDefaultVersion), names[it.key()], it.key(),
            0, std::make_shared<const Outline>(it.value())});
    }
    return regions;
}

std::vector<BasemapRegion> readSampleRegions()
{
    std::vector<BasemapRegion> regions;
    const QJsonArray features = featuresOf(QStringLiteral("sample_regions.geojson"));
    for (const auto &feature : features) {
        const QJsonValue properties = feature[QLatin1String("properties")];
        const QString code = properties[QLatin1String("code")].toString();
        regions.push_back({code, properties[QLatin1String("version")].toString(),
            properties[QLatin1String("name")].toString(), countryOfCode(code), levelOfCode(code),
            std::make_shared<const Outline>(
                outlineFromGeoJson(feature[QLatin1String("geometry")].toObject()))});
    }
    std::sort(regions.begin(), regions.end(),
        [](const BasemapRegion &a, const BasemapRegion &b) { return a.code < b.code; });
    return regions;
}

} // namespace

const std::vector<BasemapRegion> &countries()
{
    static const std::vector<BasemapRegion> kCountries = readCountries();
    return kCountries;
}

const std::vector<BasemapRegion> &sampleRegions()
{
    static const std::vector<BasemapRegion> kRegions = readSampleRegions();
    return kRegions;
}

} // namespace trama::geo
