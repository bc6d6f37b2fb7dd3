// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/snapshot/snapshot.h"
#include "ui/palette/fuzzy.h"

#include <QByteArray>

#include <functional>
#include <memory>
#include <string_view>

namespace trama::ui {

/// The names of a snapshot's facilities without case and accents, kept beside it so that a key
/// pressed costs one pass over plain bytes. A chunk's names are kept as long as the chunk.
class FacilityNames {
public:
    /// Takes over from `before` what did not change. Pure, for any thread.
    static FacilityNames of(const snapshot::Snapshot &snapshot, const FacilityNames &before);

    const snapshot::Snapshot &snapshot() const { return m_snapshot; }
    bool areOf(const snapshot::Snapshot &snapshot) const;

    struct Found {
        int count = 0;
        std::vector<snapshot::Snapshot::Position> best; ///< best first
    };
    /// The facilities whose names hold every word, or some of the words while the type or the
    /// region has the others. `termOf` gives a type's code in words.
    Found find(const Pattern &pattern, int most,
        const std::function<QString(const QString &type)> &termOf) const;
    /// Those that have the letters in their order, where no name has the words.
    Found findLoosely(const Pattern &pattern, int most) const;

private:
    struct Names {
        std::shared_ptr<const snapshot::Chunk> of;
        QByteArray text; ///< UTF-8, a line a name
        std::vector<quint32> end; ///< of each name, where its line ends
        std::string_view name(std::size_t row) const;
    };
    static std::shared_ptr<const Names> fold(const std::shared_ptr<const snapshot::Chunk> &chunk);

    snapshot::Snapshot m_snapshot;
    std::vector<std::shared_ptr<const Names>> m_chunks;
};

} // namespace trama::ui
