// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/import/places/approximate_places.h"

#include "core/geo/outline.h"

#include <QRegularExpression>

#include <cmath>

namespace trama::exchange {

namespace {

constexpr int kCoarsest = 2; ///< level of NUTS: the middle of a larger region tells nothing

QString textOf(const RowTarget &row, const char *field)
{
    return row.has(field) && !row.cell(field).isAbsent() ? row.cell(field).string() : QString();
}

/// What may name the place, the likeliest first: the municipality, the address, its parts.
QStringList placeNames(const RowTarget &row)
{
    static const QRegularExpression kMarks(QStringLiteral("[,;()]"));
    const QString address = textOf(row, "address");
    QStringList names{textOf(row, "municipality"), address};
    for (const QString &part : address.split(kMarks, Qt::SkipEmptyParts)) {
        names.append(part.trimmed());
    }
    names.removeAll(QString());
    return names;
}

} // namespace

Result<ApproximatePlaces> ApproximatePlaces::make(
    storage::Project &project, storage::Writer &writer, const ImportOptions &options)
{
    ApproximatePlaces places(project, writer);
    places.m_byRegion = options.placesByRegion;
    if (!options.gazetteer.isEmpty()) {
        auto gazetteer = Gazetteer::read(options.gazetteer);
        if (!gazetteer) {
            return tl::unexpected<Error>(gazetteer.error());
        }
        places.m_gazetteer = *std::move(gazetteer);
    }
    return places;
}

std::optional<storage::Point> ApproximatePlaces::inGazetteer(
    const RowTarget &row, IssueSink &issues) const
{
    for (const QString &name : m_gazetteer ? placeNames(row) : QStringList()) {
        const Gazetteer::Found found = m_gazetteer->find(name, textOf(row, "country"));
        if (found.point) {
            issues.add(Severity::Note, "place-by-gazetteer", row.headerOf("municipality"),
                name.toStdString(), {name});
            return found.point;
        }
        if (found.isAmbiguous) {
            issues.add(Severity::Warning, "ambiguous-place", row.headerOf("municipality"),
                name.toStdString(), {name});
        }
    }
    return std::nullopt;
}

Result<std::optional<storage::Point>> ApproximatePlaces::centreOf(storage::Key region)
{
    const auto known = m_centres.constFind(region);
    if (known != m_centres.constEnd()) {
        return *known;
    }
    auto rows = m_writer->rows(*domain::findEntity("region"),
        {QStringLiteral("outline"), QStringLiteral("level")}, {region});
    if (!rows) {
        return tl::unexpected<Error>(rows.error());
    }
    std::optional<storage::Point> centre;
    if (rows->next() && !rows->isNull(0)) {
        const bool isCoarse
            = !rows->isNull(1) && rows->integer(1) >= 0 && rows->integer(1) < kCoarsest;
        const auto wkb
            = isCoarse ? Result<QByteArray>(QByteArray()) : m_project->outline(rows->integer(0));
        const auto outline = wkb ? geo::fromWkb(*wkb) : tl::unexpected<Error>(wkb.error());
        const QPointF middle = outline ? geo::centroid(*outline) : QPointF(NAN, NAN);
        if (std::isfinite(middle.x()) && std::isfinite(middle.y())) {
            centre = storage::Point{middle.x(), middle.y()};
        }
    }
    m_centres.insert(region, centre);
    return centre;
}

Result<std::optional<storage::Point>> ApproximatePlaces::find(RowTarget &row, IssueSink &issues)
{
    std::optional<storage::Point> point = inGazetteer(row, issues);
    const bool hasRegion = row.has("region") && !row.cell("region").isAbsent();
    if (!point && m_byRegion && hasRegion) {
        const auto centre = centreOf(row.cell("region").integer);
        if (!centre) {
            return centre;
        }
        point = *centre;
        if (point) {
            issues.add(Severity::Note, "place-by-region", row.headerOf("region"), {});
        }
    }
    if (point && row.has("precision")) {
        row.cell("precision").setText("approximate");
    }
    return point;
}

} // namespace trama::exchange
