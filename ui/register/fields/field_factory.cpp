// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/register/fields/field_factory.h"

#include "ui/register/fields/choice_field.h"
#include "ui/register/fields/codes_field.h"
#include "ui/register/fields/line_fields.h"
#include "ui/register/fields/reference_field.h"

namespace trama::ui {

FieldEditor *fieldEditor(const domain::Field &field, const RowNames &names, QWidget *parent)
{
    const QString list = QString::fromLatin1(field.codeList);
    switch (field.type) {
    case domain::FieldType::Text:
        break;
    case domain::FieldType::Integer:
        return new NumberField(true, parent);
    case domain::FieldType::Real:
        return new NumberField(false, parent);
    case domain::FieldType::Date:
    case domain::FieldType::DateTime:
        return new DateField(parent);
    case domain::FieldType::Code:
    case domain::FieldType::TriState:
        return new ChoiceField(list, parent);
    case domain::FieldType::Codes:
        return new CodesField(list, parent);
    case domain::FieldType::Reference:
        return new ReferenceField(QString::fromLatin1(field.reference), names, parent);
    }
    if ((field.flags & domain::kLongText) != 0) {
        return new TextField(parent);
    }
    return new LineField(field.length, parent);
}

} // namespace trama::ui
