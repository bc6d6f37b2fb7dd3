// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/plan/fields/plan_field.h"

#include "core/vocabulary/vocabulary.h"
#include "ui/widgets/appearance.h"

#include <QCollator>

#include <algorithm>

namespace trama::ui {

namespace {

std::vector<PlanChoice::Choice> codes(const char *list)
{
    std::vector<PlanChoice::Choice> choices;
    if (const auto *found = vocabulary::codeList(QLatin1String(list))) {
        for (const vocabulary::Term &term : found->terms) {
            choices.push_back({term.code, texts().term(found->name, term.code)});
        }
    }
    return choices;
}

/// The rows of an entity by what people call them.
std::vector<PlanChoice::Choice> rowsOf(const Workspace &workspace, const char *name)
{
    const domain::Entity &entity = *domain::findEntity(QLatin1String(name));
    const QString field = domain::fieldIndex(entity, "title") >= 0 ? QStringLiteral("title")
                                                                   : QStringLiteral("name");
    std::vector<PlanChoice::Choice> choices;
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

PlanField *planField(const Workspace &workspace, const domain::Field &field, QWidget *parent)
{
    switch (field.type) {
    case domain::FieldType::Code:
        return new PlanChoice(codes(field.codeList), parent);
    case domain::FieldType::Reference:
        return new PlanChoice(rowsOf(workspace, field.reference), parent);
    case domain::FieldType::Date:
        return new PlanDate(parent);
    case domain::FieldType::Real:
        return new PlanAmount(false, parent);
    case domain::FieldType::Integer:
        return new PlanAmount(true, parent);
    default:
        break;
    }
    if (field.flags & domain::kLongText) {
        return new PlanText(parent);
    }
    return new PlanLine(parent);
}

} // namespace trama::ui
