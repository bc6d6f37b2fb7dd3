// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/snapshot/snapshot.h"

namespace trama::ui {

/// One facility of a snapshot as a table shows it: what its services add up to.
class FacilityCells {
public:
    FacilityCells(const snapshot::Snapshot &snapshot, snapshot::Snapshot::Position at)
        : m_snapshot(snapshot)
        , m_chunk(*snapshot.chunks()[std::size_t(at.chunk)])
        , m_row(at.row)
    {
    }

    QString name() const { return m_chunk.name(m_row); }
    QString type() const { return m_snapshot.dictionary().text(m_chunk.type[m_row]); }
    QString tier() const { return m_snapshot.dictionary().text(m_chunk.tier[m_row]); }
    int region() const { return m_chunk.region[m_row]; }
    QString regionName() const;
    bool hasPoint() const;
    quint16 levels() const; ///< TRL of all services together
    bool hasBadLevels() const;
    double use() const; ///< of the services that state it, else of the facility; NaN = unknown
    bool isUsedOverCapacity(double *used, double *capacity) const;
    snapshot::TriState openToSmes() const; ///< its own, else yes where one service is open
    qint32 checkedDay() const { return m_chunk.checked[m_row]; }
    QDate checked() const;

private:
    std::size_t firstService() const { return m_chunk.firstService[m_row]; }
    std::size_t lastService() const { return m_chunk.firstService[m_row + 1]; }

    const snapshot::Snapshot &m_snapshot;
    const snapshot::Chunk &m_chunk;
    std::size_t m_row;
};

} // namespace trama::ui
