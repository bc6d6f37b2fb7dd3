// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/exchange/export/export_run.h"

#include "core/exchange/export_template.h"
#include "ui/render/catalogue/catalogue.h"
#include "ui/shell/task_runner.h"
#include "ui/widgets/appearance.h"

#include <QCoreApplication>
#include <QDesktopServices>
#include <QDir>
#include <QFileInfo>
#include <QUrl>

namespace trama::ui {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(ExportRun)
};

Result<exchange::ExportReport> write(const QString &projectPath, const ExportChoices &choices,
    const QString &path, TaskControl &control)
{
    if (choices.format == QLatin1String("template")) {
        return exchange::writeTemplate(path, choices.language).map([&] {
            return exchange::ExportReport{path, {}};
        });
    }
    const auto project = storage::Project::open(projectPath, storage::OpenMode::ReadOnly);
    if (!project) {
        return tl::unexpected<Error>(project.error());
    }
    exchange::ExportOptions options;
    options.entity = choices.entity;
    options.format = choices.format;
    options.audience = choices.audience;
    options.isForPeople = choices.isForPeople;
    options.language = choices.language;
    options.cancelled = &control.cancelled;
    options.progress = [&control](qint64 done, qint64 all) {
        control.all = all;
        control.done = done;
    };
    const bool isCatalogue = choices.format == QLatin1String("catalogue");
    return isCatalogue ? render::writeCatalogue(**project, path, options)
                       : exchange::exportTo(**project, path, options);
}

QString detail(const exchange::ExportReport &report)
{
    QStringList sentences;
    if (report.withheld > 0) {
        sentences.append(
            Words::tr("%n rows were withheld from this audience.", nullptr, int(report.withheld)));
    }
    for (const exchange::ExportNote &note : report.notes) {
        sentences.append(texts().plural(note.key, note.count));
    }
    sentences.append(Words::tr("It is in %1.").arg(QDir::toNativeSeparators(report.file)));
    return sentences.join(QLatin1Char(' '));
}

void tell(Workspace &workspace, const Result<exchange::ExportReport> &report, bool isTemplate)
{
    if (!report) {
        const bool isStopped = report.error().code == ErrorCode::Cancelled;
        return isStopped ? workspace.say({Message::Level::Info, Words::tr("Export stopped."),
                   Words::tr("Nothing was written."), {}, {}})
                         : workspace.say(report.error());
    }
    const QFileInfo file(report->file);
    const QString folder = file.isDir() ? file.absoluteFilePath() : file.absolutePath();
    const QString finding = isTemplate ? Words::tr("Template written.")
                                       : Words::tr("%n rows exported.", nullptr, int(report->rows));
    workspace.say({Message::Level::Success, finding, detail(*report), Words::tr("Open Folder"),
        [folder] { QDesktopServices::openUrl(QUrl::fromLocalFile(folder)); }});
}

} // namespace

void runExport(
    Workspace &workspace, QWidget *window, const ExportChoices &choices, const QString &path)
{
    const auto outcome = std::make_shared<Result<exchange::ExportReport>>();
    const auto work
        = [outcome, choices, path, project = workspace.project()->path()](
              TaskControl &control) { *outcome = write(project, choices, path, control); };
    const bool isTemplate = choices.format == QLatin1String("template");
    TaskRunner *runner = taskRunner(window);
    if (runner == nullptr || runner->isBusy()) {
        return workspace.say({Message::Level::Warning, Words::tr("Something else is being done."),
            Words::tr("Export again when it is finished."), {}, {}});
    }
    runner->run(Words::tr("Exporting data"), work,
        [&workspace, outcome, isTemplate] { tell(workspace, *outcome, isTemplate); });
}

} // namespace trama::ui
