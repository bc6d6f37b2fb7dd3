// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QString>

#include <optional>

namespace trama::exchange {

/// Regions by their names, of the outlines at hand on this computer: those of the version that most
/// regions of the project have first ("NUTS 2021" where there are none), then the newest. Read when
/// first asked.
class RegionNames {
public:
    explicit RegionNames(QString version)
        : m_version(std::move(version))
    {
    }
    struct Found {
        QString code;
        QString version;
    };
    /// The region that alone is called so at level 2, else 3, else 1, without case and accents;
    /// none where several are.
    std::optional<Found> find(const QString &name);

private:
    void read();

    struct Level {
        QHash<QString, Found> byName;
        QHash<QString, int> bearers;
    };
    QString m_version;
    QVector<Level> m_levels; ///< in the order in which they are asked
    bool m_isRead = false;
};

} // namespace trama::exchange
