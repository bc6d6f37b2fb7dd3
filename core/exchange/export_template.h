// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "core/text/texts.h"

namespace trama::exchange {

/// Writes an empty workbook (xlsx) for people to fill in: a sheet for each kind of row that lists
/// hold, with its columns, lists of the words that cells may hold, and an example row that imports
/// leave out; notes on every column come first. Imports need no mapping. Errors: UnknownFormat,
/// IsDirectory, FileNotFound (its folder), CannotWrite.
Result<void> writeTemplate(const QString &path, text::Language language);

} // namespace trama::exchange
