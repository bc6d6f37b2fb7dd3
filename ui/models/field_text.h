// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/entity.h"
#include "core/text/texts.h"

#include <QVariant>

namespace trama::ui {

/// "Main type": what people call a field of an entity; "lat", "lon" and "uuid" too.
QString fieldName(const text::Texts &texts, const QString &entity, const QString &field);
/// A stored value as people read it: names of codes, "yes", numbers by locale; empty stays empty.
/// References are left as they are.
QString valueText(const text::Texts &texts, const QLocale &locale, const domain::Field &field,
    const QVariant &value);
/// A number with as many decimals as it has.
QString numberText(const QLocale &locale, double value);

} // namespace trama::ui
