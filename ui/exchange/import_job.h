// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/preview.h"
#include "ui/workspace/reading.h"

#include <QFutureWatcher>
#include <QObject>

#include <functional>
#include <memory>
#include <optional>

namespace trama::ui {

/// Reads, checks and takes in one list in a thread of its own, on a connection of its own. One
/// piece of work at a time; owned by the dialog, which hears the end in the GUI thread.
class ImportJob : public QObject {
    Q_OBJECT
public:
    /// Into the file of that project, in the name of its author.
    explicit ImportJob(const storage::Project &project, QObject *parent = nullptr);
    ~ImportJob() override; ///< cancels and waits

    using Previewed = std::function<void(const Result<exchange::ListPreview> &)>;
    /// What was done, and the project as it stands then.
    struct Outcome {
        exchange::ImportReport report;
        std::optional<Reading> ready; ///< none of a dry run
    };
    using Ran = std::function<void(Result<Outcome> &)>;

    bool isBusy() const { return m_told != nullptr; }
    void preview(const QString &path, const exchange::ImportOptions &options, Previewed then);
    /// `options.isDryRun` checks without writing.
    void run(const QString &path, const exchange::ImportOptions &options, Ran then);
    void cancel(); ///< what was written is rolled back

Q_SIGNALS:
    void progressed(qint64 done, qint64 all);

private:
    void start(std::function<void()> work);

    QString m_project;
    storage::Author m_author;
    std::shared_ptr<std::atomic<bool>> m_cancelled;
    std::function<void()> m_told; ///< what to say when the thread is done
    QFutureWatcher<void> m_watcher;
};

} // namespace trama::ui
