// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"

#include <functional>

namespace trama::storage {

/// The two calls to the system by which a finished file gets its name for good: everything else
/// the storage writes goes through SQLite. A test may put failing ones in their place.
struct NamingCalls {
    std::function<bool(const QString &from, const QString &to)> rename;
    std::function<bool(const QString &folder)> flushFolder;
};

NamingCalls &namingCalls();

/// Gives an unfinished file its name, so that it keeps it even if the power fails a moment later.
/// CannotWrite, with nothing under the name, where that cannot be done.
Result<void> nameForGood(const QString &unfinished, const QString &path);

} // namespace trama::storage
