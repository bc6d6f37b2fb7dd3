// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/writer.h"

namespace trama::exchange {

/// The source that a list's rows come from.
struct ListSource {
    storage::Key key = 0;
    bool isNew = true;
};

/// One source a file name, so that a newer edition of a list finds its own rows. `editionOf`: name
/// or file of the source whose newer edition it is, which takes over the new file's name;
/// UnknownName where there is none.
Result<ListSource> listSource(
    storage::Writer &writer, const QString &file, const QString &editionOf);

} // namespace trama::exchange
