// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tour/tour_stops.h"

#include "ui/workspace/workspace.h"

#include <QPointF>
#include <QtMath>

#include <cmath>
#include <limits>
#include <optional>

namespace trama::ui {

namespace {

enum Stop { Overview, Filter, Selection, Compare, Gap, Plan, Import };

using Position = snapshot::Snapshot::Position;

constexpr std::size_t kLookedAt = 300; ///< facilities; pairs are compared

const snapshot::Chunk &chunkOf(const Workspace &workspace, Position at)
{
    return *workspace.snapshot().chunks()[std::size_t(at.chunk)];
}

/// In degrees of latitude.
QPointF placeOf(const Workspace &workspace, Position at)
{
    const snapshot::Chunk &chunk = chunkOf(workspace, at);
    const double lat = chunk.lat[at.row];
    return {chunk.lon[at.row] * std::cos(qDegreesToRadians(lat)), lat};
}

/// The shown facility that is farthest from its nearest neighbour: the map does not draw it as one
/// of a group. None where none has a place.
std::optional<Position> loneliest(const Workspace &workspace)
{
    std::vector<std::pair<Position, QPointF>> placed;
    for (const Position &at : workspace.shown()) {
        const QPointF place = placeOf(workspace, at);
        if (std::isfinite(place.x()) && std::isfinite(place.y()) && placed.size() < kLookedAt) {
            placed.emplace_back(at, place);
        }
    }
    std::optional<Position> found;
    double farthest = -1;
    for (const auto &[at, place] : placed) {
        double nearest = std::numeric_limits<double>::max();
        for (const auto &[other, there] : placed) {
            const QPointF apart = there - place;
            const bool isSame = other.chunk == at.chunk && other.row == at.row;
            nearest = isSame ? nearest : std::min(nearest, QPointF::dotProduct(apart, apart));
        }
        if (nearest > farthest) {
            farthest = nearest;
            found = at;
        }
    }
    return found;
}

} // namespace

TourStops::TourStops(Workspace &workspace)
    : m_workspace(workspace)
{
}

void TourStops::arrive(int stop)
{
    switch (stop) {
    case Overview:
        return showPage("overview");
    case Filter:
        chooseRegion();
        return showPage("overview");
    case Selection:
        return chooseFacility();
    case Compare:
        return showPage("compare");
    case Gap:
        return chooseGap();
    case Plan:
        return showPage("plan");
    default:
        return showPage("facilities"); // where lists come in
    }
}

void TourStops::showPage(const char *name)
{
    m_workspace.show({Target::Kind::Page, QString::fromLatin1(name), 0, {}, {}});
}

/// The first region that has facilities, and nothing else, so that something is shown.
void TourStops::chooseRegion()
{
    m_region = -1;
    for (const auto &chunk : m_workspace.snapshot().chunks()) {
        for (const qint32 region : chunk->region) {
            const bool isFirst = m_region < 0 || region < m_region;
            m_region = region >= 0 && isFirst ? region : m_region;
        }
    }
    if (m_region >= 0) {
        const snapshot::RegionRow &region = m_workspace.regions().regions[std::size_t(m_region)];
        m_regionName = region.name.isEmpty() ? region.code : region.name;
        snapshot::Filter filter;
        filter.regions << m_region;
        m_workspace.setFilter(filter);
    }
}

/// On the map, which goes to where the shown ones are.
void TourStops::chooseFacility()
{
    m_facilityId.clear();
    const std::optional<Position> chosen = loneliest(m_workspace);
    if (!chosen) {
        return showPage("map");
    }
    const snapshot::Chunk &chunk = chunkOf(m_workspace, *chosen);
    m_facilityId = chunk.uuid[chosen->row].toString(QUuid::WithoutBraces);
    m_facilityName = chunk.name(chosen->row);
    const snapshot::Key key = chunk.key[chosen->row];
    Target target;
    target.kind = Target::Kind::OnMap;
    target.filter = m_workspace.filter();
    m_workspace.show(target);
    m_workspace.setSelection({key});
}

/// The gap that ranks first, in the region where it has one. Before the needs are judged the page
/// chooses it by itself.
void TourStops::chooseGap()
{
    const auto report = m_workspace.report();
    const gap::NeedResult *chosen = nullptr;
    for (std::size_t i = 0; report && i < report->needs.size(); ++i) {
        const gap::NeedResult &need = report->needs[i];
        const bool isHere = m_region < 0 || need.at.region == m_region;
        if (isHere && chosen == nullptr && gap::isGap(need.gapClass)) {
            chosen = &need;
        }
    }
    if (chosen == nullptr) {
        return showPage("gaps");
    }
    m_workspace.show({Target::Kind::Need, {}, 0, {}, chosen->at});
}

// Each ends in what is always there: the page's name in the page bar.
TourTarget TourStops::target(int stop) const
{
    const auto named = [](std::initializer_list<const char *> names) {
        QStringList found;
        for (const char *name : names) {
            found << QString::fromLatin1(name);
        }
        return found;
    };
    switch (stop) {
    case Overview:
        return {named({"overviewTiles", "page_overview"}), {}};
    case Filter:
        return {named({"chip_region", "filterAdd", "page_overview"}), {}};
    case Selection:
        if (m_facilityId.isEmpty()) {
            return {named({"page_map"}), {}};
        }
        return {named({"mapCanvas", "page_map"}),
            {QLatin1String("facility/") + m_facilityId, QLatin1String("group/") + m_facilityId}};
    case Compare:
        return {named({"regionField", "page_compare"}), {}};
    case Gap:
        return {named({"matrix", "page_gaps"}), {}};
    case Plan:
        return {named({"plan-outline", "page_plan"}), {}};
    default:
        return {named({"facilityImport", "page_facilities"}), {}};
    }
}

TourWords TourStops::words(int stop) const
{
    const auto [title, text] = titleAndText(stop);
    const bool isLast = stop == Import;
    return {isLast ? tr("End of the tour") : tr("%1 of %2").arg(stop + 1).arg(kNumbered), title,
        text, isLast ? tr("Import Your List…") : tr("Next"), isLast ? tr("Close") : tr("Skip")};
}

std::pair<QString, QString> TourStops::titleAndText(int stop) const
{
    switch (stop) {
    case Overview:
        return {tr("The project at one look"),
            tr("The tiles count facilities, organisations and services, and say how much is "
               "complete and checked. Every number opens the rows behind it.")};
    case Filter:
        return {tr("One filter for all pages"),
            m_region < 0
                ? tr("What you choose under “Filter” stands here as a chip. It holds on all pages "
                     "until you close it.")
                : tr("Only %1 is shown now, and this chip says so. It holds on all pages until you "
                     "close it.")
                      .arg(m_regionName)};
    case Selection:
        return {tr("One selection everywhere"),
            m_facilityId.isEmpty()
                ? tr("What you select on the map is selected in the table too, and the other way "
                     "round.")
                : tr("%1 is selected: a ring on the map, a marked row in the table. Select another "
                     "in either, and both follow.")
                      .arg(m_facilityName)};
    case Compare:
        return {tr("Regions side by side"),
            tr("All on the same scales, with a list of who can lend what to whom. Type a name "
               "here to add a region.")};
    case Gap:
        return {tr("What is missing, and why"),
            tr("Each cell sets what is needed against what there is. The panel says why this one "
               "is a gap and what to do, and makes an action of it.")};
    case Plan:
        return {tr("From the gap to a plan"),
            tr("Actions stand here in order, each with its need and its figures. The document that "
               "comes of them is exported as ODT or PDF.")};
    default:
        return {tr("Now import your list"),
            m_workspace.project()->isSample()
                ? tr("Any table of facilities will do: Excel, CSV, GeoJSON or KML. Trama makes a "
                     "new project for it and leaves the sample as it is.")
                : tr("Any table of facilities will do: Excel, CSV, GeoJSON or KML. It comes in as "
                     "one step, which you can undo.")};
    }
}

} // namespace trama::ui
