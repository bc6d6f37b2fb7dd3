// SPDX-License-Identifier: GPL-3.0-or-later
// What the dialog has done in the background and what becomes of it; how it looks is in
// import_dialog.cpp.
#include "ui/exchange/import_dialog.h"

#include "core/exchange/mapping.h"
#include "ui/exchange/import_job.h"
#include "ui/exchange/models/list_preview_model.h"
#include "ui/exchange/steps/check_step.h"
#include "ui/exchange/steps/columns_step.h"
#include "ui/exchange/steps/duplicates_step.h"
#include "ui/exchange/steps/places_step.h"
#include "ui/exchange/steps/source_step.h"
#include "ui/exchange/steps/summary_step.h"
#include "ui/models/issue_text.h"
#include "ui/shell/dialogs.h"
#include "ui/widgets/appearance.h"
#include "ui/widgets/parts.h"

#include <QCoreApplication>
#include <QProgressBar>

#include <utility>

namespace trama::ui {

namespace {

QSet<storage::Key> facilityKeys(const Workspace &workspace)
{
    QSet<storage::Key> keys;
    for (const auto &chunk : workspace.snapshot().chunks()) {
        for (const storage::Key key : chunk->key) {
            keys.insert(key);
        }
    }
    return keys;
}

} // namespace

void ImportDialog::readAgain()
{
    m_isChecked = false;
    m_progress->setRange(0, 0);
    m_doing->setText(tr("Reading the file"));
    m_job->preview(m_path, m_options, [this](const auto &preview) { takePreview(preview); });
    settle();
}

void ImportDialog::takePreview(const Result<exchange::ListPreview> &preview)
{
    m_isRead = preview.has_value();
    m_error->setVisible(!m_isRead);
    if (preview) {
        m_preview = *preview;
        if (std::exchange(m_looksForKept, false)) {
            takeKept();
            if (m_job->isBusy()) {
                return; // it is read once more, by the mapping
            }
        }
        m_rows->set(m_preview);
        showFields();
        m_source->setPreview(m_preview, m_options, listSources(), m_keptFrom);
        m_columns->setPreview(m_preview);
    } else {
        showError(preview.error());
    }
    settle();
    Q_EMIT settled();
}

void ImportDialog::takeKept()
{
    const auto kept = exchange::mappingFor(*m_workspace.project(), m_preview.headers);
    if (kept) {
        m_keptFrom = kept->list;
        m_options = exchange::withMapping(m_options, *kept);
        readAgain();
    }
}

QStringList ImportDialog::listSources() const
{
    QStringList sources;
    auto rows = m_workspace.project()->rows(
        *domain::findEntity("source"), {QStringLiteral("file"), QStringLiteral("kind")});
    while (rows && rows->next()) {
        if (!rows->isNull(0) && rows->text(1) == QLatin1String("list")) {
            sources.append(rows->text(0));
        }
    }
    if (!rows) {
        m_workspace.say(rows.error());
    }
    return sources;
}

void ImportDialog::showFields()
{
    QStringList names;
    for (const QString &field : std::as_const(m_preview.fields)) {
        names.append(mappedFieldName(m_preview.entity, field));
    }
    m_rows->setFields(names);
}

void ImportDialog::chooseField(int column, const QString &field)
{
    static const QStringList kOfMany{QStringLiteral("keywords"), QStringLiteral("domains")};
    m_isChecked = false;
    const qsizetype before = m_preview.fields.indexOf(field);
    const bool isTaken = !field.isEmpty() && before >= 0 && before != column;
    if (isTaken && !kOfMany.contains(field)) { // one column a field
        m_preview.fields[before] = QString();
        m_options.map.insert(m_preview.headers[before], QStringLiteral(""));
        m_columns->setField(int(before), {});
    }
    m_preview.fields[column] = field;
    m_options.map.insert(m_preview.headers[column], field.isNull() ? QStringLiteral("") : field);
    m_options.entity = m_preview.entity; // settled: other names must not tell otherwise
    showFields();
    settle();
}

void ImportDialog::typeCell(qint64 row, const QString &column, const QString &text)
{
    m_options.cells[row].insert(column, text);
    const qsizetype index = m_preview.headers.indexOf(column);
    if (row <= m_preview.rows.size() && index < m_preview.rows[row - 1].size()) {
        m_preview.rows[row - 1][index] = text;
        m_rows->set(m_preview);
        showFields();
    }
    check();
}

void ImportDialog::check()
{
    m_isChecked = false;
    m_isImporting = false;
    m_error->hide();
    m_progress->setRange(0, 0);
    m_doing->setText(tr("Checking every row"));
    exchange::ImportOptions options = m_options;
    options.isDryRun = true;
    options.findsDuplicates = m_step == Duplicates;
    m_hasDuplicates = m_hasDuplicates && m_step > Duplicates;
    m_job->run(m_path, options, [this](auto &outcome) { takeOutcome(outcome); });
    settle();
}

void ImportDialog::write()
{
    m_isImporting = true;
    m_before = facilityKeys(m_workspace);
    m_error->hide();
    m_progress->setRange(0, 0);
    m_doing->setText(tr("Importing"));
    m_options.keepsMapping = m_summary->remembers();
    m_job->run(m_path, m_options, [this](auto &outcome) { takeOutcome(outcome); });
    settle();
}

void ImportDialog::takeOutcome(Result<ImportJob::Outcome> &outcome)
{
    if (!outcome) {
        showError(outcome.error());
    } else if (m_isImporting) {
        finish(*outcome);
    } else {
        m_report = outcome->report;
        m_isChecked = true;
        m_rows->setIssues(m_report.issues);
        m_check->setReport(m_report, m_preview.headers);
        m_places->setReport(m_report, m_preview, m_options);
        m_summary->setReport(m_report);
        if (m_step == Duplicates) {
            m_duplicates->setReport(m_report, m_options);
            m_hasDuplicates = true;
        }
    }
    m_isImporting = false;
    settle();
    Q_EMIT settled();
}

void ImportDialog::showError(const Error &error)
{
    const bool isCancelled = error.code == ErrorCode::Cancelled;
    m_error->setText(isCancelled ? tr("Stopped. Nothing was written.") : texts().error(error));
    m_error->show();
}

void ImportDialog::finish(ImportJob::Outcome &outcome)
{
    const exchange::ImportReport &report = outcome.report;
    if (const Result<void> done = m_workspace.reload(std::move(outcome.ready)); !done) {
        return showError(done.error());
    }
    snapshot::Filter added;
    added.keys = facilityKeys(m_workspace).subtract(m_before);
    if (!added.keys.isEmpty()) {
        m_workspace.setWorkingRegion(-1);
        m_workspace.show({Target::Kind::Rows, {}, 0, added, {}});
    }
    QStringList finding{
        tr("%n added", nullptr, int(report.added)), tr("%n updated", nullptr, int(report.updated))};
    if (report.skipped > 0) {
        finding.append(tr("%n left out", nullptr, int(report.skipped)));
    }
    Workspace *workspace = &m_workspace;
    m_workspace.sayDone(
        finding.join(QStringLiteral(", ")), tr("From %1.").arg(report.file), [workspace, added] {
            if (workspace->filter() == added) {
                workspace->setFilter({});
            }
        });
    accept();
}

void ImportDialog::reject()
{
    if (m_job->isBusy()) {
        m_job->cancel(); // what is running ends, and what it wrote is rolled back
        if (m_isImporting) {
            return;
        }
    }
    QDialog::reject();
}

QString chooseList(QWidget *parent)
{
    const auto translated = [](const char *text) {
        return QCoreApplication::translate("trama::ui::ImportDialog", text);
    };
    return dialogs().openFile(parent,
        translated(QT_TRANSLATE_NOOP("trama::ui::ImportDialog", "Import a List")),
        translated(QT_TRANSLATE_NOOP("trama::ui::ImportDialog",
            "Lists (*.csv *.tsv *.txt *.geojson *.json *.gpkg *.shp *.kml *.kmz *.xlsx "
            "*.ods *.zip)")));
}

void importList(Workspace &workspace, QWidget *parent, const QString &path)
{
    auto *dialog = new ImportDialog(workspace, path, parent);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

} // namespace trama::ui
