// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/export.h"
#include "core/storage/project.h"

#include <QHash>
#include <QSet>

namespace trama::exchange {

/// Which rows of a project an audience may not have: those of a closer tier, what belongs to them
/// or ties them to others, and persons unless they are asked for by name for the full audience.
class Disclosure {
public:
    static Result<Disclosure> make(
        const storage::Project &project, Audience audience, bool withPersons);

    bool isWithheld(const char *entity, storage::Key key) const;
    qint64 withheldCount(const char *entity) const;
    const QHash<QString, QSet<storage::Key>> &withheld() const { return m_withheld; }
    /// True where the field may not leave with a row of that entity.
    bool isWithheldField(const domain::Entity &entity, const domain::Field &field) const;

private:
    Result<void> judge(
        const storage::Project &project, const domain::Entity &entity, Audience audience);

    QHash<QString, QSet<storage::Key>> m_withheld;
    bool m_withPersons = false;
};

} // namespace trama::exchange
