// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/gap/report.h"
#include "core/gap/supply/axis_match.h"

#include <array>

namespace trama::gap {

/// How a need stands to a value of an axis: not under it, at it, or finer than it.
enum class Relation : quint8 { Apart, Finer, Equal };

/// Code of an offer that does not state an axis.
inline constexpr char kNotStated[] = "-";

/// Value empty = any: a need that leaves the axis open is equal, others are finer.
Relation relationOf(const NeedResult &need, Axis axis, const QString &value,
    const std::vector<snapshot::RegionRow> &regions);

/// The filter of a report, for needs and for offers: on every filtered axis one of its codes must
/// hold. What leaves an axis open, or does not state it, is not under a code of it.
class ReportFilter {
public:
    ReportFilter(
        const GapOptions &options, const snapshot::Snapshot &snapshot, const QString &scheme);
    bool takes(const NeedResult &need) const;
    bool takes(qint32 region, const Offer &offer);
    /// Whether a code of an axis has a row or column of its own.
    bool takes(Axis axis, const QString &code) const;
    const QStringList &codes(Axis axis) const { return m_codes[static_cast<std::size_t>(axis)]; }

private:
    const std::vector<snapshot::RegionRow> &m_regions;
    std::array<QStringList, kAxisCount> m_codes;
    std::vector<AxisMatch> m_matches;
};

} // namespace trama::gap
