// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/exchange/import_job.h"
#include "ui/workspace/workspace.h"

#include <QDialog>

#include <array>

class QProgressBar;
class QPushButton;
class QStackedWidget;

namespace trama::ui {

class CheckStep;
class ColumnsStep;
class DuplicatesStep;
class ListPreviewModel;
class PlacesStep;
class SourceStep;
class StepButton;
class SummaryStep;
class ThemeLabel;

/// Takes a list into the project in steps: what the file is, what its columns are, what is
/// doubtful, where the rows stand, what will happen. Nothing is written before the end, which is
/// one undoable step.
class ImportDialog : public QDialog {
    Q_OBJECT
public:
    ImportDialog(Workspace &workspace, const QString &path, QWidget *parent = nullptr);
    ~ImportDialog() override;

    bool isBusy() const;
    void reject() override; ///< stops what is running first

Q_SIGNALS:
    void settled(); ///< a piece of work in the background is done and shown

protected:
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    enum Step { Source, Columns, Check, Places, Duplicates, Summary, StepCount };

    QWidget *makeSteps();
    QWidget *makeFooter();
    void connectSteps();
    void go(Step step);
    void next();
    void readAgain(); ///< after a choice that changes how the file is read
    void check();
    void write();
    void takeKept(); ///< the mapping that the project keeps for such columns
    QStringList listSources() const;
    void typeCell(qint64 row, const QString &column, const QString &text);
    void chooseField(int column, const QString &field);
    void takePreview(const Result<exchange::ListPreview> &preview);
    void takeOutcome(Result<ImportJob::Outcome> &outcome);
    void finish(ImportJob::Outcome &outcome);
    void showError(const Error &error);
    void showFields();
    void settle(); ///< buttons, steps and progress for the state at hand
    void retranslate();

    Workspace &m_workspace;
    QString m_path;
    exchange::ImportOptions m_options;
    exchange::ListPreview m_preview;
    exchange::ImportReport m_report;
    QString m_keptFrom; ///< list whose mapping is used
    bool m_looksForKept = true;
    bool m_isRead = false;
    bool m_isChecked = false;
    bool m_hasDuplicates = false; ///< looked for, with the rows as they are now
    bool m_isImporting = false;
    QSet<storage::Key> m_before; ///< facilities that were there when the import began
    Step m_step = Source;
    ImportJob *m_job;
    ListPreviewModel *m_rows;
    std::array<StepButton *, StepCount> m_stepButtons{};
    QStackedWidget *m_stack;
    SourceStep *m_source;
    ColumnsStep *m_columns;
    CheckStep *m_check;
    PlacesStep *m_places;
    DuplicatesStep *m_duplicates;
    SummaryStep *m_summary;
    ThemeLabel *m_error;
    QProgressBar *m_progress;
    ThemeLabel *m_doing;
    QPushButton *m_cancel;
    QPushButton *m_back;
    QPushButton *m_next;
};

/// Asks which list; empty = none.
QString chooseList(QWidget *parent);
/// Opens the dialog over the window for a list.
void importList(Workspace &workspace, QWidget *parent, const QString &path);

} // namespace trama::ui
