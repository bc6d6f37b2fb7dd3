// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/gap/supply/life_cycle.h"

namespace trama::gap {

Phase phaseOn(snapshot::LifeCycle status, qint32 opens, qint32 closes, qint32 asOf)
{
    using snapshot::LifeCycle;
    const bool isDated = asOf != 0;
    if (status == LifeCycle::Suspended || status == LifeCycle::Closed
        || (isDated && closes != 0 && closes <= asOf)) {
        return Phase::Out;
    }
    // A stated status holds against a passed opening date: only a person can say that the building
    // is finished.
    if (status == LifeCycle::Planned || status == LifeCycle::UnderConstruction) {
        return Phase::Coming;
    }
    // An empty status is taken as operational, since lists rarely state it.
    return isDated && opens != 0 && opens > asOf ? Phase::Coming : Phase::Counts;
}

} // namespace trama::gap
