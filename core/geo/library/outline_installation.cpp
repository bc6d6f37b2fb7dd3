// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/reader_client.h"
#include "core/geo/library/layer_store.h"
#include "core/geo/library/library_folders.h"
#include "core/geo/region_code.h"

#include <QFileInfo>
#include <QMap>
#include <QRegularExpression>

namespace trama::geo {

namespace {

using exchange::ReaderTable;

/// Columns that publishers of outlines use, the first found is taken.
constexpr const char *kCodeNames[]
    = {"code", "nuts_id", "nuts_code", "nuts", "geo", "lau_id", "id"};
constexpr const char *kNameNames[] = {"name", "name_latn", "nuts_name", "na", "lau_name"};
constexpr const char *kVersionNames[] = {"version", "nuts_version"};
constexpr const char *kLevelNames[] = {"level", "levl_code", "stat_levl_"};

template <std::size_t n>
qsizetype columnOf(const QStringList &headers, const char *const (&names)[n])
{
    for (const char *name : names) {
        for (qsizetype i = 0; i < headers.size(); ++i) {
            if (headers[i].compare(QLatin1String(name), Qt::CaseInsensitive) == 0) {
                return i;
            }
        }
    }
    return -1;
}

/// "NUTS 2024" from nuts2024_20M.gpkg; else the file's own name.
QString versionFromName(const QString &path)
{
    const QString name = QFileInfo(path).completeBaseName();
    static const QRegularExpression kYear(QStringLiteral("(?<!\\d)(?:19|20)\\d\\d(?!\\d)"));
    const QRegularExpressionMatch year = kYear.match(name);
    if (year.hasMatch() && name.contains(QLatin1String("nuts"), Qt::CaseInsensitive)) {
        return fullVersion(year.captured());
    }
    return name.left(20);
}

using LayerKey = std::pair<QString, int>;
using Collected = QMap<LayerKey, QMap<QString, OutlinedRegion>>;

/// Sorts the outlines of one table into layers.
class Sorting {
public:
    Sorting(const ReaderTable &table, const QString &version, std::optional<int> level)
        : m_table(table.table)
        , m_wkb(table.wkb)
        , m_version(version)
        , m_level(level)
        , m_code(columnOf(m_table.headers, kCodeNames))
        , m_name(columnOf(m_table.headers, kNameNames))
        , m_versionColumn(columnOf(m_table.headers, kVersionNames))
        , m_levelColumn(columnOf(m_table.headers, kLevelNames))
    {
    }

    void into(Collected &collected, InstallReport &report) const
    {
        for (std::size_t row = 0; row < m_table.rowCount(); ++row) {
            ++report.read;
            const Result<Outline> outline = fromWkb(m_wkb[static_cast<qsizetype>(row)]);
            OutlinedRegion region;
            region.code = text(row, m_code);
            if (!outline || outline->polygons.isEmpty() || region.code.isEmpty()
                || region.code.size() > 20) {
                ++report.skipped;
                continue;
            }
            region.name = text(row, m_name);
            region.outline = std::make_shared<const Outline>(*outline);
            const QString version = fullVersion(text(row, m_versionColumn));
            const LayerKey key{
                version.isEmpty() ? m_version : version.left(20), level(row, region)};
            if (collected[key].contains(region.code)) {
                ++report.skipped;
                continue;
            }
            collected[key].insert(region.code, region);
            ++report.installed;
        }
    }

private:
    QString text(std::size_t row, qsizetype column) const
    {
        return column < 0 ? QString()
                          : m_table.text(row, static_cast<std::size_t>(column)).trimmed();
    }

    int level(std::size_t row, const OutlinedRegion &region) const
    {
        bool isStated = false;
        const int stated = text(row, m_levelColumn).toInt(&isStated);
        if (isStated && stated >= 0 && stated <= 9) {
            return stated;
        }
        return m_level.value_or(levelOfCode(region.code));
    }

    const exchange::TextTable &m_table;
    const QVector<QByteArray> &m_wkb;
    QString m_version;
    std::optional<int> m_level;
    qsizetype m_code;
    qsizetype m_name;
    qsizetype m_versionColumn;
    qsizetype m_levelColumn;
};

/// What the library has of the layer already, with the new ones over it.
Result<RegionLayer> merge(
    const LayerStore &store, const LayerKey &key, const QMap<QString, OutlinedRegion> &added)
{
    QMap<QString, OutlinedRegion> all;
    if (QFileInfo::exists(store.path(key.first, key.second))) {
        const Result<std::vector<OutlinedRegion>> known = store.read(key.first, key.second);
        if (!known) {
            return tl::unexpected(known.error());
        }
        for (const OutlinedRegion &region : *known) {
            all.insert(region.code, region);
        }
    }
    all.insert(added);
    const std::vector<OutlinedRegion> regions(all.cbegin(), all.cend());
    return store.write(key.first, key.second, regions).map([&] {
        return RegionLayer{key.first, key.second, all.size(), Origin::Library};
    });
}

Result<QStringList> layersOf(const QString &path, const InstallOptions &options)
{
    if (!options.layer.isEmpty()) {
        return QStringList{options.layer};
    }
    exchange::ReaderOptions listing;
    listing.listsLayersOnly = true;
    listing.cancelled = options.cancelled;
    return exchange::readWithWorker(path, listing).map([](const ReaderTable &table) {
        return table.layers;
    });
}

} // namespace

Result<InstallReport> installOutlines(const QString &path, const InstallOptions &options)
{
    const Result<QStringList> layers = layersOf(path, options);
    if (!layers) {
        return tl::unexpected(layers.error());
    }
    const QString version
        = options.version.isEmpty() ? versionFromName(path) : fullVersion(options.version).left(20);
    InstallReport report;
    report.file = path;
    Collected collected;
    for (const QString &layer : *layers) {
        exchange::ReaderOptions reading;
        reading.layer = layer;
        reading.cancelled = options.cancelled;
        const Result<ReaderTable> table = exchange::readWithWorker(path, reading);
        if (!table) {
            return tl::unexpected(table.error());
        }
        Sorting(*table, version, options.level).into(collected, report);
    }
    if (report.installed == 0) {
        return fail(ErrorCode::BadTable, {QStringLiteral("regions.no-outlines")}, path);
    }
    const LayerStore store(libraryFolder());
    for (auto layer = collected.cbegin(); layer != collected.cend(); ++layer) {
        const Result<RegionLayer> merged = merge(store, layer.key(), layer.value());
        if (!merged) {
            return tl::unexpected(merged.error());
        }
        report.layers.append(*merged);
    }
    return report;
}

} // namespace trama::geo
