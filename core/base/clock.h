// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QDateTime>

namespace trama {

/// The present moment in UTC; SOURCE_DATE_EPOCH (seconds) fixes it, so that outputs can be
/// reproduced.
QDateTime now();
QDate today();

} // namespace trama
