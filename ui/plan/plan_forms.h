// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/plan/plan_form.h"

namespace trama::ui {

/// Parts of a plan that are edited on their own.
enum class PlanSection { General, Policy, Action, End };

/// A field of a form: its label is a text of the catalogue, else the field's own name. Fields of
/// half and third width stand beside each other.
struct FormField {
    const char *name;
    const char *label = nullptr;
    int share = 1; ///< 1 = the whole line, 2 = half of it, 3 = a third
};

const char *entityOf(PlanSection section); ///< "action_plan" or "action"
/// The fields of a part in the order of the form (FORMS.md, 1).
std::vector<FormField> fieldsOf(PlanSection section, plan::PlanTemplate form);
QString labelOf(const char *entity, const FormField &field);

} // namespace trama::ui
