// SPDX-License-Identifier: GPL-3.0-or-later
// What a person does in a register; how it shows is in register_view.cpp.
#include "core/exchange/paste.h"
#include "core/vocabulary/vocabulary.h"
#include "ui/commands/row_commands.h"
#include "ui/register/page/register_table.h"
#include "ui/register/page/register_view.h"
#include "ui/register/page/row_panel.h"
#include "ui/register/paste_on_cells.h"
#include "ui/register/register_model.h"
#include "ui/widgets/appearance.h"

#include <QClipboard>
#include <QGuiApplication>

namespace trama::ui {

/// A new row holds what it needs to be one: a name to type over, and the first row of each register
/// it has to point to.
void RegisterView::add()
{
    const domain::Entity &entity = m_kind.description();
    storage::Values values;
    for (const domain::Field &field : entity.fields) {
        if ((field.flags & domain::kRequired) == 0) {
            continue;
        }
        const QString name = QString::fromLatin1(field.name);
        if (field.type == domain::FieldType::Reference) {
            const storage::Key first = firstRow(*domain::findEntity(field.reference));
            if (first == 0) {
                m_workspace.say({Message::Level::Warning, tr("Nothing to point to yet."),
                    tr("A row here needs one of: %1. Add that first.")
                        .arg(texts().get(
                            QStringLiteral("entities.") + QString::fromLatin1(field.reference))),
                    {}, {}});
                return;
            }
            values.insert(name, first);
        } else if (field.codeList != nullptr) {
            values.insert(name,
                vocabulary::codeList(QString::fromLatin1(field.codeList))->terms.front().code);
        } else {
            values.insert(name, tr("New"));
        }
    }
    const Result<storage::Key> key = addRow(m_workspace, entity, values);
    if (!key) {
        m_workspace.say(key.error());
        return;
    }
    reveal(*key);
}

/// The working region where one is asked for and set, else the first there is.
storage::Key RegisterView::firstRow(const domain::Entity &entity) const
{
    const int region = m_workspace.workingRegion();
    if (region >= 0 && QLatin1String(entity.name) == QLatin1String("region")) {
        return m_workspace.regions().regions[std::size_t(region)].key;
    }
    auto rows = m_workspace.project()->rows(entity, {});
    return rows && rows->next() ? rows->key() : 0;
}

void RegisterView::duplicate()
{
    const QVector<storage::Key> rows = selected();
    if (rows.isEmpty()) {
        return;
    }
    m_panel->commit();
    const auto copies = duplicateRows(m_workspace, m_kind.description(), rows, tr(" (copy)"));
    if (!copies) {
        m_workspace.say(copies.error());
        return;
    }
    m_workspace.sayDone(tr("%n rows copied", nullptr, int(copies->size())));
    reveal(copies->first());
}

void RegisterView::remove()
{
    const QVector<storage::Key> rows = selected();
    if (rows.isEmpty()) {
        return;
    }
    const domain::Entity &entity = m_kind.description();
    const int at = m_model->rowOf(rows.first());
    if (!settle(deleteRows(
            m_workspace, entity, rows, rowStep(m_workspace, "step.rows.delete", entity, rows)))) {
        return;
    }
    m_selected.clear();
    refresh();
    if (at > 0) { // the keyboard goes on where it was
        m_table->selectionModel()->setCurrentIndex(
            m_model->index(at - 1, 0), QItemSelectionModel::NoUpdate);
    }
    m_workspace.sayDone(tr("%n rows deleted", nullptr, int(rows.size())));
}

void RegisterView::paste()
{
    const QVector<QStringList> rows = exchange::pastedTable(QGuiApplication::clipboard()->text());
    if (!rows.isEmpty()) {
        pasteOnCells(m_workspace, *m_table, rows);
    }
}

void RegisterView::step(int by)
{
    const int row = m_model->recordFrom(m_model->rowOf(m_panel->row()) + by, by);
    if (row >= 0) {
        const storage::Key key = m_model->keyAt(row);
        m_table->select({key});
        m_table->reveal(key);
        showSelection();
    }
}

} // namespace trama::ui
