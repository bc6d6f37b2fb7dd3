// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/gap/report.h"
#include "core/gap/supply/offers.h"

namespace trama::gap {

/// Which of an axis's codes an offer answers: positions in the list of codes, remembered by the
/// offer's own entry. A sector is answered by itself and by what lies below it, also through the
/// cross-walk into the coverage scheme.
class AxisMatch {
public:
    /// Codes: region codes, sectors, stages, services, band names or levels "1".."9".
    AxisMatch(Axis axis, const QStringList &codes, const snapshot::Snapshot &snapshot,
        const QString &scheme);

    const std::vector<int> &answered(qint32 region, const Offer &offer);
    /// Whether the offer states anything on this axis: what is not stated stands in a column of its
    /// own.
    bool isStated(const Offer &offer) const;
    /// What an offer says on this axis, as a key of memory.
    quint64 entry(qint32 region, const Offer &offer) const;

private:
    std::vector<int> find(qint32 region, const Offer &offer) const;
    std::vector<int> findSectors(const Offer &offer) const;

    Axis m_axis;
    QStringList m_codes;
    std::vector<quint16> m_levels;
    const snapshot::Snapshot &m_snapshot;
    QString m_scheme;
    QHash<quint64, std::vector<int>> m_known;
};

/// The codes a sector code stands for in the coverage scheme; itself where there is none.
QStringList sectorsInScheme(const QString &code, const QString &scheme);
/// The sectors an offer names, in the coverage scheme, without repetition.
QStringList sectorsOf(
    const Offer &offer, const snapshot::Dictionary &dictionary, const QString &scheme);

} // namespace trama::gap
