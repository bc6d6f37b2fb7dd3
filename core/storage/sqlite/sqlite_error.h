// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"

struct sqlite3;

namespace trama::storage {

/// The error SQLite reported last on this connection, for the file it works on.
Error sqliteError(sqlite3 *database, const QString &file);

/// The error of an extended result code, where no connection can be asked.
Error sqliteError(int code, const QString &words, const QString &file);

/// Hands the error of a failed result on.
template <typename T> tl::unexpected<Error> passOn(Result<T> &result)
{
    return tl::unexpected<Error>(std::move(result.error()));
}

} // namespace trama::storage
