// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text/field_name.h"

namespace trama::text {

QString fieldName(const Texts &texts, const QString &entity, const QString &field)
{
    const QString special = QStringLiteral("field.%1.%2").arg(entity, field);
    return texts.get(texts.has(special) ? special : QStringLiteral("field.") + field);
}

} // namespace trama::text
