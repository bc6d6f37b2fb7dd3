// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/field_checks.h"

#include "core/vocabulary/vocabulary.h"
#include "ui/models/field_text.h"

namespace trama::ui {

namespace {

/// The first code of the value that is of no list, or empty.
QString unknownCode(const domain::Field &field, const QString &value)
{
    const vocabulary::CodeList *list = field.codeList == nullptr
        ? nullptr
        : vocabulary::codeList(QString::fromLatin1(field.codeList));
    if (list == nullptr) {
        return {};
    }
    for (const QString &code : value.split(QLatin1Char('|'), Qt::SkipEmptyParts)) {
        if (list->find(code) == nullptr) {
            return code;
        }
    }
    return {};
}

/// What a text that cannot be read should have been.
QLatin1String kindOf(domain::FieldType type)
{
    switch (type) {
    case domain::FieldType::Integer:
    case domain::FieldType::Real:
        return QLatin1String("number");
    case domain::FieldType::Date:
    case domain::FieldType::DateTime:
        return QLatin1String("date");
    case domain::FieldType::TriState:
        return QLatin1String("tristate");
    default:
        return QLatin1String("name");
    }
}

bool isBadLevel(const QString &field, const storage::Values &values)
{
    const int from = values.value(QStringLiteral("trl_min")).toInt();
    const int to = values.value(QStringLiteral("trl_max")).toInt();
    const int own = field == QLatin1String("trl_min") ? from : to;
    const bool isOut = own < 0 || own > 9;
    return isOut || (field == QLatin1String("trl_max") && from > 0 && to > 0 && from > to);
}

} // namespace

QString doubtOf(const domain::Field &field, const QString &caption, const storage::Values &values,
    const text::Texts &texts, const QLocale &locale)
{
    const QString name = QString::fromLatin1(field.name);
    const QVariant value = values.value(name);
    if (storage::isUnread(value)) {
        return texts.get(QLatin1String("check.unread.") + kindOf(field.type),
            {value.value<storage::Unread>().text});
    }
    if (value.isNull() || value.toString().isEmpty()) {
        const bool isNeeded = (field.flags & domain::kRequired) != 0;
        return isNeeded ? texts.get(QStringLiteral("check.required"), {caption}) : QString();
    }
    if (field.type == domain::FieldType::Code || field.type == domain::FieldType::Codes) {
        const QString code = unknownCode(field, value.toString());
        return code.isEmpty() ? QString()
                              : texts.get(QStringLiteral("check.unknown-code"), {caption, code});
    }
    if (name.startsWith(QLatin1String("trl_"))) {
        return isBadLevel(name, values) ? texts.get(QStringLiteral("check.bad-trl")) : QString();
    }
    if (field.type == domain::FieldType::Real && value.toDouble() < 0) {
        return texts.get(QStringLiteral("check.bad-amount"));
    }
    const QVariant capacity = values.value(QStringLiteral("capacity"));
    if (name == QLatin1String("used") && !capacity.isNull()
        && value.toDouble() > capacity.toDouble()) {
        return texts.get(QStringLiteral("check.used-over-capacity"),
            {numberText(locale, value.toDouble()), numberText(locale, capacity.toDouble())});
    }
    return {};
}

} // namespace trama::ui
