// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/geo/project_regions.h"

#include "core/geo/region_code.h"
#include "core/geo/region_library.h"

namespace trama::geo {

namespace {

using storage::Key;

const domain::Entity &regionEntity()
{
    return *domain::findEntity(QStringLiteral("region"));
}

struct KnownRegion {
    Key key = 0;
    bool hasOutline = false;
};

/// By the key all projects agree on; else by its words, for rows that another program wrote.
Result<std::optional<KnownRegion>> find(
    storage::Writer &writer, const QString &code, const QString &version)
{
    const QStringList fields{
        QStringLiteral("outline"), QStringLiteral("code"), QStringLiteral("version")};
    const Key agreed = storage::hashedKey(QStringLiteral("region"), version, code);
    for (const QVector<Key> &keys : {QVector<Key>{agreed}, QVector<Key>{}}) {
        Result<storage::RowReader> rows = writer.rows(regionEntity(), fields, keys);
        if (!rows) {
            return tl::unexpected(rows.error());
        }
        while (rows->next()) {
            if (rows->text(1) == code && rows->text(2) == version) {
                return KnownRegion{rows->key(), !rows->isNull(0)};
            }
        }
        if (rows->failed()) {
            return fail(ErrorCode::Storage, {QStringLiteral("region")});
        }
    }
    return std::nullopt;
}

Result<storage::Values> outlineValues(
    storage::Writer &writer, const std::shared_ptr<const Outline> &outline)
{
    if (!outline) {
        return storage::Values{};
    }
    return writer.addOutline(toWkb(*outline)).map([&](Key key) {
        return storage::Values{
            {QStringLiteral("outline"), key}, {QStringLiteral("area_km2"), areaKm2(*outline)}};
    });
}

Result<Key> add(storage::Writer &writer, const OutlinedRegion &region)
{
    const Result<std::optional<KnownRegion>> known = find(writer, region.code, region.version);
    if (!known) {
        return tl::unexpected(known.error());
    }
    if (known->has_value() && ((*known)->hasOutline || !region.outline)) {
        return (*known)->key;
    }
    Result<storage::Values> values = outlineValues(writer, region.outline);
    if (!values) {
        return tl::unexpected(values.error());
    }
    if (known->has_value()) {
        const Key key = (*known)->key;
        return writer.update(regionEntity(), key, *values).map([key] { return key; });
    }
    values->insert(QStringLiteral("code"), region.code);
    values->insert(QStringLiteral("version"), region.version);
    values->insert(QStringLiteral("name"), region.name);
    values->insert(QStringLiteral("country"), region.country);
    if (region.level >= 0) {
        values->insert(QStringLiteral("level"), qint64(region.level));
    }
    if (levelOfCode(region.code) > 0) {
        values->insert(QStringLiteral("parent"), region.code.chopped(1));
    }
    const Key key = storage::hashedKey(QStringLiteral("region"), region.version, region.code);
    return writer.insertAt(key, regionEntity(), *values);
}

} // namespace

Result<QVector<Key>> addRegions(storage::Writer &writer, const std::vector<OutlinedRegion> &regions)
{
    QVector<Key> keys;
    for (const OutlinedRegion &region : regions) {
        const Result<Key> key = add(writer, region);
        if (!key) {
            return tl::unexpected(key.error());
        }
        keys.append(*key);
    }
    return keys;
}

Result<QVector<Key>> addRegions(storage::Writer &writer, const RegionSet &set)
{
    std::vector<OutlinedRegion> regions;
    for (std::size_t i = 0; i < set.regions.size(); ++i) {
        const snapshot::RegionRow &row = set.regions[i];
        regions.push_back({row.code, row.version, row.name, row.country, row.level,
            set.outlines[static_cast<qsizetype>(i)]});
    }
    return addRegions(writer, regions);
}

Result<Key> ensureRegion(storage::Writer &writer, const QString &code, const QString &version)
{
    const QString full
        = version.isEmpty() ? QString::fromUtf16(kDefaultVersion) : fullVersion(version);
    const Result<std::optional<KnownRegion>> known = find(writer, code, full);
    if (!known) {
        return tl::unexpected(known.error());
    }
    if (known->has_value()) {
        return (*known)->key;
    }
    const OutlinedRegion plain{code, full, code, countryOfCode(code), levelOfCode(code), {}};
    return add(writer, findRegion(code, full).value_or(plain));
}

} // namespace trama::geo
