// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPointF>
#include <QString>

#include <optional>

namespace trama::exchange {

/// A place that one cell tells.
struct PlaceText {
    QPointF at; ///< x = lon or easting, y = lat or northing
    int srid = 0; ///< of EWKT ("SRID=3763;POINT(…)"); 0 = not stated
    bool isReduced = false; ///< the geometry was more than a point: its middle
};

/// "41.15, -8.61", "41°09′N 8°36′W" or a geometry in WKT or EWKT; nullopt for anything else.
std::optional<PlaceText> readPlaceText(const QString &text);

} // namespace trama::exchange
