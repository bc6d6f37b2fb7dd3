// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/entity.h"
#include "core/text/field_name.h"

#include <QVariant>

namespace trama::ui {

using text::fieldName;
/// A stored value as people read it: names of codes, "yes", numbers by locale; empty stays empty.
/// References are left as they are.
QString valueText(const text::Texts &texts, const QLocale &locale, const domain::Field &field,
    const QVariant &value);
/// A number with as many decimals as it has.
QString numberText(const QLocale &locale, double value);

} // namespace trama::ui
