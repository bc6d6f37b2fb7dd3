// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QDateTime>

namespace trama::render {

/// Qt states the clock and the time zone of the machine in a PDF. Puts that moment in their place,
/// in UTC, or nothing where it is not valid; what follows moves by the length of the zone, and the
/// table of places at the end of the file with it.
QByteArray withDate(QByteArray pdf, const QDateTime &moment);

} // namespace trama::render
