// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/gap/table/cells.h"

#include "core/gap/supply/answers.h"
#include "core/gap/table/axis_codes.h"
#include "core/gap/table/rollup.h"

#include <algorithm>

namespace trama::gap {

namespace {

/// One side of the table: its values are the axis's codes, then "not stated", then "any". Without
/// an axis, any alone.
class Side {
public:
    Side(std::optional<Axis> axis, QStringList codes, const snapshot::Snapshot &snapshot,
        const QString &scheme)
        : m_axis(axis)
        , m_regions(snapshot.regions())
        , m_match(axis.value_or(Axis::Region), codes, snapshot, scheme)
        , m_values(std::move(codes))
    {
        if (axis) {
            m_values.append(QLatin1String(kNotStated));
        }
        m_values.append(QString());
    }

    const QStringList &values() const { return m_values; }
    std::size_t size() const { return static_cast<std::size_t>(m_values.size()); }

    /// Positions of the values an offer stands under.
    const std::vector<int> &of(qint32 region, const Offer &offer)
    {
        m_found.clear();
        if (m_axis) {
            m_found = m_match.answered(region, offer);
            if (!m_match.isStated(offer)) {
                m_found.push_back(static_cast<int>(size()) - 2);
            }
        }
        m_found.push_back(static_cast<int>(size()) - 1);
        return m_found;
    }

    std::vector<std::pair<int, Relation>> of(const NeedResult &need) const
    {
        if (!m_axis) {
            return {{0, Relation::Equal}};
        }
        std::vector<std::pair<int, Relation>> found;
        for (int i = 0; i < m_values.size(); ++i) {
            if (i == m_values.size() - 2) { // a need never stands under what is not stated
                continue;
            }
            const Relation relation = relationOf(need, *m_axis, m_values[i], m_regions);
            if (relation != Relation::Apart) {
                found.emplace_back(i, relation);
            }
        }
        return found;
    }

private:
    std::optional<Axis> m_axis;
    const std::vector<snapshot::RegionRow> &m_regions;
    AxisMatch m_match;
    QStringList m_values;
    std::vector<int> m_found;
};

/// What needs say of one cell.
struct NeedsOfCell {
    int equal = 0;
    double onlyCov = snapshot::kUnknown;
    WeightedMean equalCov;
    WeightedMean finerCov;
};

class Table {
public:
    Table(Side rows, Side columns)
        : m_rows(std::move(rows))
        , m_columns(std::move(columns))
        , m_cells(m_rows.size() * m_columns.size())
        , m_tallies(m_cells.size())
        , m_pending(m_cells.size())
        , m_needs(m_cells.size())
    {
    }

    void addSupply(const Provider &provider, ReportFilter *filter)
    {
        for (const Offer &offer : provider.offers) {
            if (!filter->takes(provider.region, offer)) {
                continue;
            }
            const std::vector<int> &columns = m_columns.of(provider.region, offer);
            for (const int row : m_rows.of(provider.region, offer)) {
                for (const int column : columns) {
                    addOffer(at(row, column), provider, offer);
                }
            }
        }
        for (const std::size_t cell : m_touched) {
            m_tallies[cell].add(*m_pending[cell]);
            m_pending[cell].reset();
        }
        m_touched.clear();
    }

    void addNeed(const NeedResult &need, double weight, bool isRestEqual)
    {
        for (const auto &[row, byRow] : m_rows.of(need)) {
            for (const auto &[column, byColumn] : m_columns.of(need)) {
                const bool isEqual
                    = isRestEqual && byRow == Relation::Equal && byColumn == Relation::Equal;
                addToCell(at(row, column), need, weight, isEqual);
            }
        }
    }

    std::vector<Cell> finish()
    {
        std::vector<Cell> listed;
        for (std::size_t i = 0; i < m_cells.size(); ++i) {
            Cell &cell = m_cells[i];
            const bool hasNeed = std::any_of(
                cell.gaps.begin(), cell.gaps.end(), [](int count) { return count > 0; });
            if (m_tallies[i].isEmpty() && !hasNeed) {
                continue;
            }
            cell.row = m_rows.values()[static_cast<int>(i / m_columns.size())];
            cell.column = m_columns.values()[static_cast<int>(i % m_columns.size())];
            cell.supply = m_tallies[i].supply();
            const NeedsOfCell &needs = m_needs[i];
            cell.cov = needs.equal == 1 ? needs.onlyCov
                : needs.equal > 1       ? needs.equalCov.mean()
                                        : needs.finerCov.mean();
            listed.push_back(cell);
        }
        return listed;
    }

private:
    std::size_t at(int row, int column) const
    {
        return static_cast<std::size_t>(row) * m_columns.size() + static_cast<std::size_t>(column);
    }

    void addOffer(std::size_t cell, const Provider &provider, const Offer &offer)
    {
        if (!m_pending[cell]) {
            m_pending[cell].emplace();
            m_pending[cell]->region = provider.region;
            m_pending[cell]->isComing = provider.phase == Phase::Coming;
            m_touched.push_back(cell);
        }
        m_pending[cell]->add(offer);
    }

    void addToCell(std::size_t at, const NeedResult &need, double weight, bool isEqual)
    {
        Cell &cell = m_cells[at];
        NeedsOfCell &needs = m_needs[at];
        ++cell.gaps[static_cast<std::size_t>(need.gapClass)];
        if (isEqual) {
            cell.gapClass = std::min(cell.gapClass.value_or(need.gapClass), need.gapClass);
            ++needs.equal;
            needs.onlyCov = isInRollup(need) ? need.cov : snapshot::kUnknown;
        }
        if (isInRollup(need)) {
            (isEqual ? needs.equalCov : needs.finerCov).add(weight, need.cov);
        }
    }

    Side m_rows;
    Side m_columns;
    std::vector<Cell> m_cells;
    std::vector<SupplyTally> m_tallies;
    std::vector<std::optional<Answer>> m_pending;
    std::vector<NeedsOfCell> m_needs;
    std::vector<std::size_t> m_touched;
};

/// Whether a need equals the cells on the axes that are neither rows nor columns: those are open,
/// or held by the filter at one code. A set of one region holds the region.
bool isEqualElsewhere(const NeedResult &need, const GapOptions &options, const ReportFilter &filter,
    const std::vector<snapshot::RegionRow> &regions)
{
    const auto isShown = [&](Axis axis) { return options.rows == axis || options.columns == axis; };
    const auto held = [&](Axis axis) {
        return filter.codes(axis).size() == 1 ? filter.codes(axis).first() : QString();
    };
    for (const Axis axis : {Axis::Sector, Axis::Stage, Axis::Service}) {
        if (!isShown(axis) && relationOf(need, axis, held(axis), regions) != Relation::Equal) {
            return false;
        }
    }
    if (!isShown(Axis::Region) && regions.size() > 1
        && relationOf(need, Axis::Region, held(Axis::Region), regions) != Relation::Equal) {
        return false;
    }
    if (isShown(Axis::Band) || isShown(Axis::Trl)) {
        return true;
    }
    const QString band = held(Axis::Band).isEmpty() ? held(Axis::Trl) : held(Axis::Band);
    return relationOf(need, Axis::Band, band, regions) == Relation::Equal;
}

} // namespace

std::vector<Cell> cellsOf(const snapshot::Snapshot &snapshot, const GapSettings &settings,
    const GapOptions &options, const std::vector<NeedResult> &needs, ReportFilter *filter)
{
    const auto side = [&](std::optional<Axis> axis) {
        const QStringList codes
            = axis ? axisCodes(*axis, snapshot, settings, needs, *filter) : QStringList();
        return Side(axis, codes, snapshot, settings.scheme);
    };
    Table table(side(options.rows), side(options.columns));
    forEachProvider(
        snapshot, settings, [&](const Provider &provider) { table.addSupply(provider, filter); });
    const ScaledWeights weights(needs, snapshot.regions().size());
    for (const NeedResult &need : needs) {
        table.addNeed(
            need, weights.of(need), isEqualElsewhere(need, options, *filter, snapshot.regions()));
    }
    return table.finish();
}

} // namespace trama::gap
