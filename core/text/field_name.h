// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/text/texts.h"

namespace trama::text {

/// What a field of an entity is called; "lat", "lon" and "uuid" beside the fields too.
QString fieldName(const Texts &texts, const QString &entity, const QString &field);

} // namespace trama::text
