// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/gap/report.h"
#include "core/gap/supply/offers.h"
#include "core/gap/supply/use.h"

#include <span>

namespace trama::gap {

/// What one facility says to one set of coordinates: the sum of those of its offers that answer.
struct Answer {
    quint32 site = 0; ///< index in Sites
    qint32 region = -1;
    bool isComing = false;
    bool isInferred = false;
    bool isOpen = false; ///< to users of its own country
    bool isAccessUnknown = false; ///< one of the offers; matters where none is open
    bool isOpenAbroad = false;
    bool isRemote = false; ///< an open offer needs no travel
    bool isRemoteAbroad = false;
    bool isDoubtful = true; ///< every offer
    Use use;

    bool counts() const { return !isComing && !isInferred; }
    void add(const Offer &offer);
};

/// Where the facilities that answer anything stand.
struct Site {
    snapshot::Key key = 0;
    double lon = snapshot::kUnknown;
    double lat = snapshot::kUnknown;
    qint32 opens = 0;
};

/// Counts distinct facilities from their answers, one call a facility.
class SupplyTally {
public:
    void add(const Answer &answer);
    Supply supply() const;
    bool isEmpty() const { return m_supply.n + m_supply.nComing + m_supply.nInferred == 0; }

private:
    Supply m_supply;
    UseOfMany m_use;
};

Supply supplyOf(std::span<const Answer> answers);

} // namespace trama::gap
