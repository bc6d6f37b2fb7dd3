// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace trama::storage {

/// A folder of the program in the user's data folder, made where it is not; empty where it cannot
/// be.
QString dataFolder(const QString &name = {});

} // namespace trama::storage
