// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/geo/region_library.h"

#include "core/geo/basemap.h"
#include "core/geo/library/layer_store.h"
#include "core/geo/library/library_folders.h"
#include "core/geo/region_code.h"
#include "core/geo/shape/topojson.h"

#include <QDateTime>
#include <QFileInfo>
#include <QHash>
#include <QLoggingCategory>
#include <QMutex>
#include <QStandardPaths>

#include <algorithm>

Q_LOGGING_CATEGORY(lcRegions, "trama.geo.regions", QtWarningMsg)

namespace trama::geo {

namespace {

constexpr int kPackRegions[] = {37, 125, 334, 1514};

QString packFile(int level)
{
    return nutsPackFolder() + QStringLiteral("/LEVL_%1.json").arg(level);
}

bool isPackVersion(const QString &version)
{
    return version == QStringView(kDefaultVersion);
}

QString text(const QJsonObject &properties, QLatin1String name)
{
    return properties[name].toString();
}

Result<std::vector<OutlinedRegion>> readPack(int level)
{
    QFile file(packFile(level));
    if (!file.open(QIODevice::ReadOnly)) {
        return fail(ErrorCode::CannotRead, {file.errorString()}, file.fileName());
    }
    return readTopoJson(file.readAll()).map([level](std::vector<TopoObject> objects) {
        std::vector<OutlinedRegion> regions;
        for (TopoObject &object : objects) {
            const QString code = text(object.properties, QLatin1String("NUTS_ID"));
            regions.push_back({code, QString::fromUtf16(kDefaultVersion),
                text(object.properties, QLatin1String("NAME_LATN")), countryOfCode(code), level,
                std::make_shared<const Outline>(std::move(object.outline))});
        }
        return regions;
    });
}

/// What was read from a file, until the file changes.
struct CachedLayer {
    QDateTime changed;
    qint64 size = 0;
    Regions regions;
};

Regions cached(
    const QString &path, const std::function<Result<std::vector<OutlinedRegion>>()> &read)
{
    static QMutex mutex;
    static QHash<QString, CachedLayer> layers;
    const QMutexLocker lock(&mutex);
    const QFileInfo info(path);
    CachedLayer &layer = layers[path];
    if (layer.regions && layer.changed == info.lastModified() && layer.size == info.size()) {
        return layer.regions;
    }
    Result<std::vector<OutlinedRegion>> regions = read();
    if (!regions) {
        qCWarning(lcRegions, "outlines that cannot be read: %s", qPrintable(path));
        regions.emplace();
    }
    std::sort(regions->begin(), regions->end(),
        [](const OutlinedRegion &a, const OutlinedRegion &b) { return a.code < b.code; });
    layer = {info.lastModified(), info.size(),
        std::make_shared<const std::vector<OutlinedRegion>>(std::move(*regions))};
    return layer.regions;
}

Regions builtInCountries(const QString &version)
{
    std::vector<OutlinedRegion> regions = countries();
    for (OutlinedRegion &region : regions) {
        region.version = version;
    }
    return std::make_shared<const std::vector<OutlinedRegion>>(std::move(regions));
}

std::optional<OutlinedRegion> findIn(
    const std::vector<OutlinedRegion> &regions, const QString &code)
{
    const auto found = std::lower_bound(regions.begin(), regions.end(), code,
        [](const OutlinedRegion &region, const QString &wanted) { return region.code < wanted; });
    return found != regions.end() && found->code == code ? std::optional(*found) : std::nullopt;
}

bool isLess(const RegionLayer &a, const RegionLayer &b)
{
    if (a.version != b.version) {
        return a.version > b.version;
    }
    return a.level != b.level ? a.level < b.level : a.origin < b.origin;
}

} // namespace

QString libraryFolder()
{
    return QStandardPaths::writableLocation(QStandardPaths::AppDataLocation)
        + QStringLiteral("/regions");
}

QString nutsPackFolder()
{
    return QStandardPaths::writableLocation(QStandardPaths::GenericCacheLocation)
        + QStringLiteral("/trama/nuts-2021");
}

QVector<RegionLayer> listRegions()
{
    const QString version = QString::fromUtf16(kDefaultVersion);
    QVector<RegionLayer> layers = LayerStore(libraryFolder()).layers();
    for (int level = 0; level < 4; ++level) {
        if (QFileInfo::exists(packFile(level))) {
            layers.append({version, level, kPackRegions[level], Origin::NutsPack});
        }
    }
    layers.append({version, 0, static_cast<qint64>(countries().size()), Origin::BuiltIn});
    std::sort(layers.begin(), layers.end(), isLess);
    return layers;
}

Regions layerRegions(const QString &version, int level)
{
    const LayerStore store(libraryFolder());
    const QString own = store.path(version, level);
    if (QFileInfo::exists(own)) {
        return cached(own, [&] { return store.read(version, level); });
    }
    if (isPackVersion(version) && QFileInfo::exists(packFile(level))) {
        return cached(packFile(level), [level] { return readPack(level); });
    }
    if (level == 0 && version.startsWith(QLatin1String("NUTS"))) {
        return builtInCountries(version);
    }
    return std::make_shared<const std::vector<OutlinedRegion>>();
}

std::optional<OutlinedRegion> findRegion(const QString &code, const QString &version)
{
    QVector<int> levels{levelOfCode(code)};
    for (const RegionLayer &layer : LayerStore(libraryFolder()).layers()) {
        if (layer.version == version && !levels.contains(layer.level)) {
            levels.append(layer.level);
        }
    }
    for (const int level : levels) {
        if (auto region = findIn(*layerRegions(version, level), code)) {
            return region;
        }
    }
    if (isPackVersion(version)) {
        if (auto region = findIn(sampleRegions(), code)) {
            return region;
        }
    }
    // A country is the same in every version, also one outside the Union that a pack leaves out.
    auto country
        = version.startsWith(QLatin1String("NUTS")) ? findIn(countries(), code) : std::nullopt;
    if (country) {
        country->version = version;
    }
    return country;
}

QString boundaryNotice(const QString &version, int level)
{
    const QVector<RegionLayer> layers = listRegions();
    const auto layer
        = std::find_if(layers.begin(), layers.end(), [&](const RegionLayer &candidate) {
              return candidate.version == version && candidate.level == level;
          });
    const bool isGisco = layer != layers.end() && layer->origin != Origin::BuiltIn
        && version.startsWith(QLatin1String("NUTS"));
    return isGisco ? QStringLiteral("notice.boundaries") : QString();
}

} // namespace trama::geo
