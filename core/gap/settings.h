// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"

#include <QDate>
#include <QHash>
#include <QString>
#include <QVariant>

#include <vector>

namespace trama::gap {

/// Whose access is judged. SMEs read open_to_smes; the other groups the list of user groups.
struct TrlBand {
    int from = 1;
    int to = 9;
    QString name() const; ///< "1-3"
    bool operator==(const TrlBand &) const = default;
};

/// Every threshold of METHODS.md, "The coverage cube", with its default. Stored in the project as
/// settings "gap.*" and named in every method card.
struct GapSettings {
    QDate asOf; ///< invalid = the last change of data, settled by the caller
    QString users = QStringLiteral("sme"); ///< code of user_group
    std::vector<TrlBand> bands{{1, 3}, {4, 5}, {6, 7}, {8, 9}};
    QString scheme = QStringLiteral("ecosystem"); ///< coverage scheme of sectors
    double fullFrom = 0.85; ///< use rate from which a need is full
    double underusedBelow = 0.40;
    double farBelow = 0.50; ///< reach under which a need is far
    double fragileLoss = 0.25;
    double borrowFrom = 0.50; ///< best borrow from which borrowing is advised
    int staleMonths = 24;
    double reachMinutes = 90; ///< d0
    double detour = 1.3;
    double speedKmH = 70;
    double halfLifeMinutes = 240; ///< of a_f = 2^(-t/240)

    double minutes(double km) const { return 60 * detour * km / speedKmH; }
};

/// Refuses what the cube cannot be made with, as BadSetting: bands that overlap or do not cover
/// 1-9, shares outside 0..1, a speed, detour, half-life or radius that is not positive.
Result<void> checked(const GapSettings &settings);

/// The levels 1..9 of a band's name ("4-5", "7") as bits 1..9; 0 where it is none.
quint16 levelsOf(const QString &band);

/// Reads "gap.*" settings over the defaults. BadSetting where bands overlap or do not cover 1-9, or
/// a share is outside 0..1.
Result<GapSettings> settingsFrom(const QHash<QString, QVariant> &stored);

} // namespace trama::gap
