// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/gap/supply/answers.h"

namespace trama::gap {

void Answer::add(const Offer &offer)
{
    using snapshot::TriState;
    isInferred = isInferred || offer.isInferred;
    isOpen = isOpen || offer.access.home == TriState::Yes;
    isAccessUnknown = isAccessUnknown || offer.access.home == TriState::Unknown;
    isOpenAbroad = isOpenAbroad || offer.access.abroad == TriState::Yes;
    isRemote = isRemote || (offer.isRemote && offer.access.home == TriState::Yes);
    isRemoteAbroad = isRemoteAbroad || (offer.isRemote && offer.access.abroad == TriState::Yes);
    isDoubtful = isDoubtful && offer.isDoubtful;
    use.add(offer.used, offer.capacity, offer.unit);
}

void SupplyTally::add(const Answer &answer)
{
    if (answer.isInferred) {
        ++m_supply.nInferred;
    } else if (answer.isComing) {
        ++m_supply.nComing;
    } else {
        ++m_supply.n;
        if (answer.isOpen) {
            ++m_supply.nOpen;
            m_use.add(answer.use);
        } else if (answer.isAccessUnknown) {
            ++m_supply.nUnknown;
        }
    }
}

Supply SupplyTally::supply() const
{
    Supply supply = m_supply;
    supply.use = m_use.ratio();
    supply.useKnown = m_use.known();
    return supply;
}

Supply supplyOf(std::span<const Answer> answers)
{
    SupplyTally tally;
    for (const Answer &answer : answers) {
        tally.add(answer);
    }
    return tally.supply();
}

} // namespace trama::gap
