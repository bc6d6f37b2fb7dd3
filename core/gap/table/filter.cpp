// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/gap/table/filter.h"

#include "core/gap/need/needs.h"
#include "core/vocabulary/vocabulary.h"

#include <algorithm>

namespace trama::gap {

namespace {

Relation relationOfLevels(const Coordinates &at, const QString &value)
{
    const quint16 wanted = levelsOf(value);
    const quint16 needed = questionOf(at).levels;
    if ((wanted & needed) == 0) {
        return Relation::Apart;
    }
    // A need of several bands stands under each of them, and is equal to none.
    return wanted == needed ? Relation::Equal : Relation::Finer;
}

Relation relationOfCode(const QString &code, const QString &value)
{
    if (value.isEmpty()) {
        return code.isEmpty() ? Relation::Equal : Relation::Finer;
    }
    return code == value ? Relation::Equal : Relation::Apart;
}

} // namespace

Relation relationOf(const NeedResult &need, Axis axis, const QString &value,
    const std::vector<snapshot::RegionRow> &regions)
{
    switch (axis) {
    case Axis::Region:
        return relationOfCode(regions[static_cast<std::size_t>(need.at.region)].code, value);
    case Axis::Sector:
        if (!value.isEmpty() && !need.at.sector.isEmpty() && need.at.sector != value) {
            return vocabulary::isSameOrBelow(need.at.sector, value) ? Relation::Finer
                                                                    : Relation::Apart;
        }
        return relationOfCode(need.at.sector, value);
    case Axis::Stage:
        return relationOfCode(need.at.stage, value);
    case Axis::Service:
        return relationOfCode(need.at.service, value);
    case Axis::Band:
    case Axis::Trl:
        return value.isEmpty() ? (need.at.bands.isEmpty() ? Relation::Equal : Relation::Finer)
                               : relationOfLevels(need.at, value);
    }
    return Relation::Apart;
}

ReportFilter::ReportFilter(
    const GapOptions &options, const snapshot::Snapshot &snapshot, const QString &scheme)
    : m_regions(snapshot.regions())
{
    for (std::size_t axis = 0; axis < kAxisCount; ++axis) {
        m_codes[axis] = options.filter.value(static_cast<int>(axis));
        if (!m_codes[axis].isEmpty()) {
            m_matches.emplace_back(static_cast<Axis>(axis), m_codes[axis], snapshot, scheme);
        }
    }
}

bool ReportFilter::takes(const NeedResult &need) const
{
    for (std::size_t axis = 0; axis < kAxisCount; ++axis) {
        const QStringList &codes = m_codes[axis];
        const bool holds
            = codes.isEmpty() || std::any_of(codes.begin(), codes.end(), [&](const QString &code) {
                  return relationOf(need, static_cast<Axis>(axis), code, m_regions)
                      != Relation::Apart;
              });
        if (!holds) {
            return false;
        }
    }
    return true;
}

bool ReportFilter::takes(qint32 region, const Offer &offer)
{
    return std::all_of(m_matches.begin(), m_matches.end(),
        [&](AxisMatch &match) { return !match.answered(region, offer).empty(); });
}

bool ReportFilter::takes(Axis axis, const QString &code) const
{
    const QStringList &wanted = codes(axis);
    return wanted.isEmpty() || std::any_of(wanted.begin(), wanted.end(), [&](const QString &one) {
        return axis == Axis::Sector ? vocabulary::isSameOrBelow(code, one) : code == one;
    });
}

} // namespace trama::gap
