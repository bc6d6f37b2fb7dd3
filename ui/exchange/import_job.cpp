// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/exchange/import_job.h"

#include <QtConcurrent>

namespace trama::ui {

namespace {

Result<ImportJob::Outcome> importInto(const QString &project, const storage::Author &author,
    const QString &path, const exchange::ImportOptions &options)
{
    const auto own = storage::Project::open(project);
    if (!own) {
        return tl::unexpected<Error>(own.error());
    }
    (*own)->setAuthor(author);
    auto report = exchange::importFile(**own, path, options);
    if (!report) {
        return tl::unexpected<Error>(report.error());
    }
    ImportJob::Outcome outcome{*std::move(report), {}};
    if (!options.isDryRun) {
        if (Result<Reading> reading = readAll(**own)) {
            outcome.ready = *std::move(reading);
        }
    }
    return outcome;
}

} // namespace

ImportJob::ImportJob(const storage::Project &project, QObject *parent)
    : QObject(parent)
    , m_project(project.path())
    , m_author(project.author())
{
    connect(&m_watcher, &QFutureWatcher<void>::finished, this, [this] {
        const std::function<void()> tell = std::exchange(m_told, {});
        if (tell) {
            tell();
        }
    });
}

ImportJob::~ImportJob()
{
    cancel();
    m_watcher.waitForFinished();
}

void ImportJob::cancel()
{
    if (m_cancelled) {
        m_cancelled->store(true);
    }
}

void ImportJob::start(std::function<void()> work)
{
    m_watcher.setFuture(QtConcurrent::run(std::move(work)));
}

void ImportJob::preview(const QString &path, const exchange::ImportOptions &options, Previewed then)
{
    m_cancelled = std::make_shared<std::atomic<bool>>(false);
    auto result = std::make_shared<Result<exchange::ListPreview>>();
    m_told = [result, then = std::move(then)] { then(*result); };
    start([result, path, options, cancelled = m_cancelled] {
        exchange::ImportOptions own = options;
        own.cancelled = cancelled.get();
        *result = exchange::previewList(path, own);
    });
}

void ImportJob::run(const QString &path, const exchange::ImportOptions &options, Ran then)
{
    m_cancelled = std::make_shared<std::atomic<bool>>(false);
    auto result = std::make_shared<Result<Outcome>>();
    m_told = [result, then = std::move(then)] { then(*result); };
    start([this, result, path, options, project = m_project, author = m_author,
              cancelled = m_cancelled] {
        exchange::ImportOptions own = options;
        own.cancelled = cancelled.get();
        own.progress = [this](qint64 done, qint64 all) { // queued: heard in the GUI thread
            QMetaObject::invokeMethod(
                this, [this, done, all] { Q_EMIT progressed(done, all); }, Qt::QueuedConnection);
        };
        *result = importInto(project, author, path, own);
    });
}

} // namespace trama::ui
