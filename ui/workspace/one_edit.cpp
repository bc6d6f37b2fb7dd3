// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/workspace/one_edit.h"

namespace trama::ui {

namespace {

constexpr int kSeconds = 60;
const QString kMark = QStringLiteral("field:"); ///< an argument that no sentence shows

} // namespace

storage::StepName ofField(
    storage::StepName step, const domain::Entity &entity, storage::Key row, const QString &field)
{
    step.arguments << kMark
            + QStringLiteral("%1/%2/%3").arg(QLatin1String(entity.name)).arg(row).arg(field);
    return step;
}

bool areOneEdit(const storage::Step &older, const storage::Step &newer)
{
    if (older.name.arguments.isEmpty() || newer.name.arguments.isEmpty()) {
        return false;
    }
    const QString &field = newer.name.arguments.constLast();
    return field.startsWith(kMark) && older.name.arguments.constLast() == field
        && older.kind == storage::StepKind::Edit && newer.kind == storage::StepKind::Edit
        && newer.parent == older.id && older.author == newer.author
        && older.isUndone == newer.isUndone && older.time.secsTo(newer.time) <= kSeconds;
}

} // namespace trama::ui
