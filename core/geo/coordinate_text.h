// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPointF>
#include <QString>

#include <optional>

namespace trama::geo {

/// The place (x = lon, y = lat, degrees) that a person wrote or pasted: "53.2194, 6.5665" as web
/// maps give it (latitude first), "53,2194; 6,5665", "53.2194 N 6.5665 E", "53°13′10″N 6°34′0″E".
/// Letters may stand before or after and settle which is which (O = west, as in Portuguese).
/// Nullopt where it is not two numbers of degrees within range.
std::optional<QPointF> parseCoordinates(const QString &text);

/// One angle in degrees, of a column of latitudes or longitudes: "41.15", "8°36′W", "41 N". Nullopt
/// where it is none, out of range, or its letter is of the other axis.
std::optional<double> parseAngle(const QString &text, bool isLatitude);

} // namespace trama::geo
