// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/plan/fields/field_editor.h"

#include "core/vocabulary/vocabulary.h"
#include "ui/widgets/appearance.h"

#include <QCollator>

#include <algorithm>

namespace trama::ui {

namespace {

std::vector<ChoiceField::Choice> codes(const char *list)
{
    std::vector<ChoiceField::Choice> choices;
    if (const auto *found = vocabulary::codeList(QLatin1String(list))) {
        for (const vocabulary::Term &term : found->terms) {
            choices.push_back({term.code, texts().term(found->name, term.code)});
        }
    }
    return choices;
}

/// The rows of an entity by what people call them.
std::vector<ChoiceField::Choice> rowsOf(const Workspace &workspace, const char *name)
{
    const domain::Entity &entity = *domain::findEntity(QLatin1String(name));
    const QString field = domain::fieldIndex(entity, "title") >= 0 ? QStringLiteral("title")
                                                                   : QStringLiteral("name");
    std::vector<ChoiceField::Choice> choices;
    auto rows = workspace.project()->rows(entity, {field});
    while (rows && rows->next()) {
        choices.push_back({rows->key(), rows->text(0)});
    }
    const QCollator collator(locale());
    std::sort(choices.begin(), choices.end(),
        [&](const auto &a, const auto &b) { return collator.compare(a.name, b.name) < 0; });
    return choices;
}

} // namespace

FieldEditor *fieldEditor(const Workspace &workspace, const domain::Field &field, QWidget *parent)
{
    switch (field.type) {
    case domain::FieldType::Code:
        return new ChoiceField(codes(field.codeList), parent);
    case domain::FieldType::Reference:
        return new ChoiceField(rowsOf(workspace, field.reference), parent);
    case domain::FieldType::Date:
        return new DateField(parent);
    case domain::FieldType::Real:
        return new AmountField(false, parent);
    case domain::FieldType::Integer:
        return new AmountField(true, parent);
    default:
        break;
    }
    if (field.flags & domain::kLongText) {
        return new LongField(parent);
    }
    return new LineField(parent);
}

} // namespace trama::ui
