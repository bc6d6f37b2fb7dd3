// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace trama::geo {

QString libraryFolder(); ///< of the outlines the user installed
QString nutsPackFolder(); ///< where the set-up leaves the NUTS 2021 pack

} // namespace trama::geo
