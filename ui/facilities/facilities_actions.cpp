// SPDX-License-Identifier: GPL-3.0-or-later
// What a person does on the page; how it shows is in facilities_page.cpp.
#include "core/exchange/paste.h"
#include "ui/commands/facility_commands.h"
#include "ui/facilities/facilities_page.h"
#include "ui/facilities/facility_table.h"
#include "ui/facilities/record/record_panel.h"
#include "ui/models/facility_model.h"
#include "ui/register/paste_on_cells.h"

#include <QClipboard>
#include <QFile>
#include <QGuiApplication>
#include <QTemporaryDir>

#include <algorithm>

namespace trama::ui {

bool FacilitiesPage::take(const Target &target)
{
    switch (target.kind) {
    case Target::Kind::Record:
        return takeRecord(target);
    case Target::Kind::Rows:
        workspace().setFilter(target.filter);
        return true;
    default:
        return Page::take(target);
    }
}

bool FacilitiesPage::takeRecord(const Target &target)
{
    static const QStringList kParts{
        QStringLiteral("service"), QStringLiteral("equipment"), QStringLiteral("link")};
    if (target.name == QLatin1String("infrastructure")) {
        reveal(target.key);
        return true;
    }
    if (!kParts.contains(target.name)) {
        return false;
    }
    const auto part = workspace().project()->record(*domain::findEntity(target.name), target.key);
    if (!part || !*part) {
        return false;
    }
    for (const char *field : {"infrastructure", "from_infrastructure", "to_infrastructure"}) {
        const storage::Key owner = (*part)->values.value(QLatin1String(field)).toLongLong();
        if (owner != 0) {
            reveal(owner);
            m_record->showPart(target.name, target.key);
            return true;
        }
    }
    return false;
}

bool FacilitiesPage::isShown(storage::Key facility) const
{
    const auto at = workspace().snapshot().find(facility);
    const auto &shown = workspace().shown();
    return std::any_of(shown.begin(), shown.end(), [at](const auto &position) {
        return position.chunk == at.chunk && position.row == at.row;
    });
}

void FacilitiesPage::clearFilter()
{
    workspace().setFilter({});
    workspace().setWorkingRegion(-1);
}

void FacilitiesPage::reveal(storage::Key facility)
{
    if (!isShown(facility)) {
        clearFilter();
    }
    m_revealed = facility;
    workspace().setSelection({facility});
    later();
}

bool FacilitiesPage::settle(const Result<void> &done)
{
    if (!done) {
        workspace().say(done.error());
    }
    return done.has_value();
}

QVector<storage::Key> FacilitiesPage::selected() const
{
    QVector<storage::Key> keys(workspace().selection().cbegin(), workspace().selection().cend());
    std::sort(keys.begin(), keys.end());
    return keys;
}

void FacilitiesPage::changeCells(
    const QVector<storage::Key> &facilities, const QString &field, const QVariant &value)
{
    if (settle(changeFacilities(workspace(), facilities, field, value)) && facilities.size() > 1) {
        workspace().sayDone(tr("%n facilities changed", nullptr, int(facilities.size())));
    }
}

void FacilitiesPage::add()
{
    const auto key = addFacility(workspace(), tr("New facility"));
    if (!key) {
        workspace().say(key.error());
        return;
    }
    m_isNaming = true;
    reveal(*key);
}

void FacilitiesPage::duplicate()
{
    const QVector<storage::Key> facilities = selected();
    if (facilities.isEmpty()) {
        return;
    }
    m_record->commit();
    const auto copies = duplicateFacilities(workspace(), facilities, tr(" (copy)"));
    if (!copies) {
        workspace().say(copies.error());
        return;
    }
    workspace().setSelection(QSet<storage::Key>(copies->cbegin(), copies->cend()));
    m_revealed = copies->first();
    m_isNaming = copies->size() == 1;
    workspace().sayDone(tr("%n facilities copied", nullptr, int(copies->size())));
    later();
}

void FacilitiesPage::remove()
{
    const QVector<storage::Key> facilities = selected();
    if (facilities.isEmpty()) {
        return;
    }
    const int row = m_model->rowOf(facilities.first());
    if (!settle(deleteFacilities(workspace(), facilities))) {
        return;
    }
    workspace().setSelection({});
    if (row > 0) { // the keyboard goes on where it was
        m_revealed = m_model->keyAt(row - 1);
    }
    workspace().sayDone(tr("%n facilities deleted", nullptr, int(facilities.size())));
}

void FacilitiesPage::step(int by)
{
    const int row = m_model->recordFrom(m_model->rowOf(m_record->facility()) + by, by);
    if (row >= 0) {
        const storage::Key key = m_model->keyAt(row);
        workspace().setSelection({key});
        m_table->reveal(key);
    }
}

/// A table whose first line names fields is a list to import; any other falls on the cells.
void FacilitiesPage::paste()
{
    const QVector<QStringList> rows = exchange::pastedTable(QGuiApplication::clipboard()->text());
    const bool isOnCells = m_table->currentIndex().isValid() && m_table->hasFocus();
    if (rows.isEmpty()) {
        return;
    }
    if (!isOnCells || exchange::isHeader(rows.first())) {
        pasteList();
        return;
    }
    pasteOnCells(workspace(), *m_table, rows);
}

void FacilitiesPage::pasteList()
{
    const QString text = QGuiApplication::clipboard()->text();
    if (text.trimmed().isEmpty()) {
        return;
    }
    m_pasted = std::make_unique<QTemporaryDir>();
    QFile file(m_pasted->filePath(tr("pasted rows") + QStringLiteral(".csv")));
    if (!file.open(QIODevice::WriteOnly) || file.write(text.toUtf8()) < 0) {
        workspace().say(
            Error{ErrorCode::CannotWrite, {file.errorString()}, file.fileName(), 0, {}});
        return;
    }
    file.close();
    workspace().show({Target::Kind::Import, file.fileName(), 0, {}, {}});
}

} // namespace trama::ui
