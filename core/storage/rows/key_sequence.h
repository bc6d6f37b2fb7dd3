// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QRandomGenerator>
#include <QUuid>

namespace trama::storage {

/// Keys of new rows: a random 32-bit block for each writing run, drawn again when its 21-bit
/// counter is used up, so that two files do not collide and insertion goes in key order.
class KeySequence {
public:
    qint64 next();

    /// A new version 4 identifier, from a generator seeded by the system once.
    QUuid nextUuid();

    /// A random number of 53 bits, never 0.
    static qint64 random();

private:
    qint64 m_block = 0;
    qint64 m_counter = 0;
    QRandomGenerator64 m_generator = QRandomGenerator64::securelySeeded();
};

} // namespace trama::storage
