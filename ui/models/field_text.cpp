// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/field_text.h"

#include "core/storage/row.h"

namespace trama::ui {

QString numberText(const QLocale &locale, double value)
{
    return locale.toString(value, 'f', QLocale::FloatingPointShortest);
}

QString valueText(const text::Texts &texts, const QLocale &locale, const domain::Field &field,
    const QVariant &value)
{
    if (storage::isUnread(value)) {
        return value.value<storage::Unread>().text;
    }
    const QString text = value.toString();
    if (value.isNull() || text.isEmpty()) {
        return {};
    }
    const QString list = QString::fromLatin1(field.codeList);
    switch (field.type) {
    case domain::FieldType::Code:
        return texts.term(list, text);
    case domain::FieldType::Codes: {
        QStringList names;
        for (const QString &code : text.split(QLatin1Char('|'), Qt::SkipEmptyParts)) {
            names.append(texts.term(list, code));
        }
        return names.join(QStringLiteral(", "));
    }
    case domain::FieldType::TriState:
        return texts.get(QStringLiteral("word.") + text);
    case domain::FieldType::Integer:
    case domain::FieldType::Real:
        return numberText(locale, value.toDouble());
    case domain::FieldType::Text:
    case domain::FieldType::Date:
    case domain::FieldType::DateTime:
    case domain::FieldType::Reference:
        break;
    }
    return text;
}

} // namespace trama::ui
