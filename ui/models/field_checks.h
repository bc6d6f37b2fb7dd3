// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/row.h"
#include "core/text/texts.h"

namespace trama::ui {

/// Why the stored value of a field is doubtful beside the other values of its row ("The use (3) is
/// above the capacity (2)."), empty where it is not. It stays in the project all the same.
QString doubtOf(const domain::Field &field, const QString &caption, const storage::Values &values,
    const text::Texts &texts, const QLocale &locale);

} // namespace trama::ui
