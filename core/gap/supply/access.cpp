// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/gap/supply/access.h"

#include <algorithm>

namespace trama::gap {

using snapshot::TriState;

AccessRule::AccessRule(const snapshot::Dictionary &dictionary, const QString &users)
    : m_dictionary(dictionary)
    , m_isSmes(users == QLatin1String("sme") || users == QLatin1String("smes"))
    , m_group(dictionary.find(users))
{
}

Access AccessRule::of(const snapshot::Chunk &chunk, std::size_t facility, std::size_t service) const
{
    const auto &services = chunk.services;
    const auto first = [](TriState ofService, TriState ofFacility) {
        return ofService != TriState::Unknown ? ofService : ofFacility;
    };
    Access access;
    // SMEs have a field of their own; the list of user groups is not read for them.
    access.home = m_isSmes ? first(services.openToSmes[service], chunk.openToSmes[facility])
                           : first(listed(services.users[service]), listed(chunk.users[facility]));
    access.abroad
        = both(access.home, first(services.openToForeign[service], chunk.openToForeign[facility]));
    return access;
}

TriState AccessRule::listed(quint32 users) const
{
    const std::vector<quint32> &groups = m_dictionary.parts(users);
    if (groups.empty()) {
        return TriState::Unknown;
    }
    return std::find(groups.begin(), groups.end(), m_group) != groups.end() ? TriState::Yes
                                                                            : TriState::No;
}

TriState both(TriState a, TriState b)
{
    if (a == TriState::No || b == TriState::No) {
        return TriState::No;
    }
    return a == TriState::Yes && b == TriState::Yes ? TriState::Yes : TriState::Unknown;
}

} // namespace trama::gap
