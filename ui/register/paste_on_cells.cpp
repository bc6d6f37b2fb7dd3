// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/register/paste_on_cells.h"

#include "core/exchange/paste.h"
#include "ui/models/field_text.h"
#include "ui/models/issue_text.h"
#include "ui/register/table/record_table.h"
#include "ui/widgets/appearance.h"

#include <QCoreApplication>

namespace trama::ui {

namespace {

constexpr int kReasonsSaid = 5;

/// What is said of a paste.
class PasteWords {
    Q_DECLARE_TR_FUNCTIONS(trama::ui::PasteWords)
public:
    static QString reasonOf(const exchange::Issue &issue, const domain::Entity &entity);
    static void say(Workspace &workspace, const domain::Entity &entity,
        const exchange::PasteOutcome &outcome, int lost);
};

/// "Row 2, Capacity, “many”: The cell holds no number that fits here; it was left out."
QString PasteWords::reasonOf(const exchange::Issue &issue, const domain::Entity &entity)
{
    return tr("Row %1, %2, “%3”: %4")
        .arg(QString::number(issue.row),
            fieldName(texts(), QString::fromLatin1(entity.name), issue.column), issue.value,
            issueReason(issue));
}

void PasteWords::say(Workspace &workspace, const domain::Entity &entity,
    const exchange::PasteOutcome &outcome, int lost)
{
    QStringList sentences;
    if (!outcome.kept.isEmpty()) {
        sentences.append(
            tr("%n of them hold what cannot be read: they are marked, and count as not "
               "stated until they are corrected.",
                nullptr, int(outcome.kept.size())));
    }
    for (const exchange::Issue &issue : outcome.refused.mid(0, kReasonsSaid)) {
        sentences.append(reasonOf(issue, entity));
    }
    if (outcome.refused.size() > kReasonsSaid) {
        sentences.append(tr("%n more cells were left as they were for such reasons.", nullptr,
            int(outcome.refused.size()) - kReasonsSaid));
    }
    if (lost > 0) {
        sentences.append(
            tr("%n cells fell beyond the table or on columns that are worked out.", nullptr, lost));
    }
    const QString finding = tr("%n cells changed", nullptr, outcome.changed);
    if (outcome.refused.isEmpty() || outcome.changed > 0) {
        workspace.sayDone(finding, sentences.join(u' '));
    } else {
        workspace.say({Message::Level::Warning, finding, sentences.join(u' '), {}, {}});
    }
}

} // namespace

void pasteOnCells(Workspace &workspace, const RecordTable &table, const QVector<QStringList> &rows)
{
    const domain::Entity &entity = table.records()->entity();
    int lost = 0;
    QVector<exchange::PastedCell> cells;
    for (const RecordTable::Landing &landing : table.landings(rows, &lost)) {
        const domain::Field *field = table.records()->fieldAt(landing.column);
        cells.append({landing.key, domain::fieldIndex(entity, QLatin1String(field->name)),
            landing.text, landing.row});
    }
    const char decimal = ui::locale().decimalPoint() == QLatin1String(",") ? ',' : '.';
    exchange::PasteOutcome outcome;
    const auto done
        = workspace.edit({QStringLiteral("step.paste"), {QString::number(cells.size())}},
            [&](storage::Writer &writer) -> Result<void> {
                const Result<exchange::PasteOutcome> pasted
                    = exchange::pasteCells(writer, entity, cells, decimal);
                if (!pasted) {
                    return tl::unexpected<Error>(pasted.error());
                }
                outcome = *pasted;
                return {};
            });
    if (!done) {
        workspace.say(done.error());
        return;
    }
    PasteWords::say(workspace, entity, outcome, lost);
}

} // namespace trama::ui
