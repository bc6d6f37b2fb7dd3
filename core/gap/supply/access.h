// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/snapshot/snapshot.h"

namespace trama::gap {

/// Access of the chosen user group to one service: from the same country, and from another one.
struct Access {
    snapshot::TriState home = snapshot::TriState::Unknown;
    snapshot::TriState abroad = snapshot::TriState::Unknown;
};

/// Reads access of a user group from a service, else from its facility (METHODS.md, "Supply").
class AccessRule {
public:
    AccessRule(const snapshot::Dictionary &dictionary, const QString &users);
    Access of(const snapshot::Chunk &chunk, std::size_t facility, std::size_t service) const;

private:
    snapshot::TriState listed(quint32 users) const;

    const snapshot::Dictionary &m_dictionary;
    bool m_isSmes;
    quint32 m_group;
};

/// No where one says no, yes where both say yes, else unknown.
snapshot::TriState both(snapshot::TriState a, snapshot::TriState b);

} // namespace trama::gap
