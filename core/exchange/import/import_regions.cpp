// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/import/import_regions.h"

#include "core/exchange/import/rows/row_rules.h"
#include "core/exchange/import/rows/row_target.h"
#include "core/geo/outline.h"
#include "core/geo/region_code.h"

namespace trama::exchange {

namespace {

/// What the code tells and the list may leave out.
void completeRegion(RowTarget &region)
{
    const QString code = region.cell("code").string();
    CellValue &version = region.cell("version");
    version.setText(version.isAbsent() ? QString::fromUtf16(geo::kDefaultVersion).toStdString()
                                       : geo::fullVersion(version.string()).toStdString());
    const int level = geo::levelOfCode(code);
    if (region.cell("level").isAbsent() && level >= 0) {
        region.cell("level").setInteger(level);
    }
    if (region.cell("parent").isAbsent() && level > 0) {
        region.cell("parent").setText(code.chopped(1).toStdString());
    }
    if (region.cell("country").isAbsent()) {
        region.cell("country").setText(geo::countryOfCode(code).toStdString());
    }
    if (region.cell("name").isAbsent()) {
        region.cell("name").setText(code.toStdString());
    }
}

Result<void> addOutline(storage::Writer &writer, const QByteArray &wkb, RowTarget &region,
    IssueSink &issues, bool &isLocated)
{
    const Result<geo::Outline> outline = geo::fromWkb(wkb);
    if (!outline) {
        issues.add(Severity::Warning, "no-coordinates", {}, {});
        return {};
    }
    const Result<storage::Key> key = writer.addOutline(geo::toWkb(*outline));
    if (!key) {
        return tl::unexpected<Error>(key.error());
    }
    region.cell("outline").setInteger(*key);
    region.cell("area_km2").setReal(geo::areaKm2(*outline));
    isLocated = true;
    return {};
}

storage::Values valuesOf(const RowTarget &region)
{
    storage::Values values;
    for (std::size_t i = 0; i < region.cells().size(); ++i) {
        if (!region.cells()[i].isAbsent()) {
            values.insert(
                QString::fromLatin1(region.entity().fields[i].name), region.cells()[i].variant());
        }
    }
    return values;
}

Result<QSet<storage::Key>> knownRegions(storage::Writer &writer, const domain::Entity &entity)
{
    auto rows = writer.rows(entity, {QStringLiteral("code")});
    if (!rows) {
        return tl::unexpected<Error>(rows.error());
    }
    QSet<storage::Key> known;
    while (rows->next()) {
        known.insert(rows->key());
    }
    return known;
}

} // namespace

Result<void> importRegions(storage::Writer &writer, const ImportPlan &plan,
    const SourceTable &source, const ImportOptions &options, IssueSink &issues,
    ImportReport &report)
{
    auto known = knownRegions(writer, *plan.entity);
    if (!known) {
        return tl::unexpected<Error>(known.error());
    }
    References references(writer);
    RowTarget region(*plan.entity, plan.uses, plan.decimals);
    QSet<storage::Key> seen;
    for (std::size_t row = 0; row < source.table.rowCount(); ++row) {
        if (options.cancelled != nullptr && options.cancelled->load()) {
            return fail(ErrorCode::Cancelled);
        }
        issues.setRow(static_cast<qint64>(row) + 1);
        ++report.read;
        if (isExample(source.table.cell(row, 0))) {
            issues.add(Severity::Note, "example-row", plan.header(source, 0), {});
            ++report.skipped;
            continue;
        }
        Result<void> done = region.read(source.table, row, references, issues);
        if (!done) {
            return done;
        }
        if (!region.cell("code").isAbsent()) {
            completeRegion(region);
        }
        if (!completeRow(region, issues)) {
            ++report.skipped;
            continue;
        }
        const storage::Key key = storage::hashedKey(
            u"region", region.cell("version").string(), region.cell("code").string());
        if (seen.contains(key)) {
            issues.add(Severity::Warning, "duplicate", region.headerOf("code"),
                region.cell("code").text, {region.cell("code").string()});
            ++report.skipped;
            continue;
        }
        seen.insert(key);
        bool isLocated = false;
        if (!source.wkb.isEmpty()) {
            done = addOutline(
                writer, source.wkb[static_cast<qsizetype>(row)], region, issues, isLocated);
        }
        if (done && known->contains(key)) {
            done = writer.update(*plan.entity, key, valuesOf(region));
            ++report.updated;
        } else if (done) {
            const Result<storage::Key> added = writer.insertAt(key, *plan.entity, valuesOf(region));
            done = added ? Result<void>() : tl::unexpected<Error>(added.error());
            ++report.added;
        }
        if (!done) {
            return done;
        }
        report.located += isLocated ? 1 : 0;
    }
    return {};
}

} // namespace trama::exchange
