// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/gap/report.h"
#include "core/geo/region_set.h"
#include "core/snapshot/facets.h"
#include "core/storage/project.h"
#include "ui/workspace/message_log.h"
#include "ui/workspace/reading.h"
#include "ui/workspace/target.h"

#include <QObject>

#include <memory>
#include <optional>

namespace trama::ui {

/// The open project and what all pages share: its snapshot, the gap report, one filter, one
/// selection, one working region. Pages read from here and hear of changes; they write by edit()
/// alone (most of them through ui/commands). Lives in the GUI thread.
class Workspace : public QObject {
    Q_OBJECT
public:
    explicit Workspace(QObject *parent = nullptr);
    ~Workspace() override;

    // The file. Each of these closes what was open once the new one is ready; on an error the old
    // one stays open.
    Result<void> open(const QString &path, storage::OpenMode mode = storage::OpenMode::ReadWrite);
    Result<void> create(const QString &path);
    Result<void> createSample(const QString &path);
    void close();
    bool isOpen() const { return m_project != nullptr; }
    storage::Project *project() const { return m_project.get(); } ///< null = nothing open
    /// Takes in what another connection wrote (an import in the background). `ready`: read beside
    /// the window; taken as it is where nothing was written since.
    Result<void> reload(std::optional<Reading> ready = {});

    // What is read.
    const geo::RegionSet &regions() const { return m_regions; }
    const snapshot::Snapshot &snapshot() const { return m_snapshot; }
    /// The report of the whole region set, made in the background after each change; null until the
    /// first is done. Never changes once given out.
    std::shared_ptr<const gap::GapReport> report() const { return m_report; }
    bool isReportStale() const { return m_isReportStale; } ///< a newer one is being made
    const gap::GapSettings &gapSettings() const { return m_gapSettings; }
    void setUsers(const QString &userGroup); ///< whose access is judged: "sme", …
    QDate asOf() const { return m_gapSettings.asOf; } ///< date of the last change
    QDateTime lastChange() const { return m_lastChange; } ///< UTC; invalid = never
    int revision() const { return m_next.count; } ///< steps in the file's log
    /// Under every picture and document: "Sample data: invented", credits of boundaries.
    QStringList notices() const;

    // What is looked at.
    const snapshot::Filter &filter() const { return m_filter; } ///< with the working region
    void setFilter(const snapshot::Filter &filter);
    const std::vector<snapshot::Snapshot::Position> &shown() const { return m_shown; }
    /// Counts beside the filter for each value it could have. One pass over the snapshot.
    snapshot::Facets facets() const;
    int workingRegion() const { return m_workingRegion; } ///< index in regions(), -1 = all
    void setWorkingRegion(int region);
    const QSet<storage::Key> &selection() const { return m_selection; } ///< facilities
    void setSelection(const QSet<storage::Key> &facilities);

    // What is written: one named step each, undoable.
    Result<storage::StepId> edit(
        const storage::StepName &name, const std::function<Result<void>(storage::Writer &)> &work);
    Result<void> undo();
    Result<void> redo();
    /// Whether the next one moves so many rows that a thread of its own should
    /// (revertInBackground).
    bool isNextBulk(bool isRedo) const;
    QString undoText() const; ///< "Undo import of 200 facilities"; empty = nothing to undo
    QString redoText() const;
    QString savedText() const; ///< "All changes saved", or why not; only while open

    /// Says something to the user in the bar on top of the page, and keeps it in the message log.
    void say(const Message &message);
    void say(const Error &error); ///< as an error, in the catalogue's sentence
    /// Says that the step just made is done, with a button that undoes it and then calls `undone`.
    /// The button does nothing to a later step: it says so instead.
    void sayDone(
        const QString &finding, const QString &sentence = {}, std::function<void()> undone = {});
    MessageLog &messages() { return m_messages; }
    /// Asks the shell to show something; any page may answer.
    void show(const Target &target);

Q_SIGNALS:
    void projectChanged(); ///< opened or closed; all else follows
    void dataChanged(const trama::storage::Changed &changed); ///< snapshot() is up to date
    void reportChanged();
    void filterChanged(); ///< shown() too
    void workingRegionChanged();
    void selectionChanged();
    /// A message's button wants the next undo, which moves so many rows that a thread of its own
    /// should; `undone` is called once it is.
    void bulkUndoRequested(const std::function<void()> &undone);
    void targetRequested(const trama::ui::Target &target);

private:
    Result<void> take(std::unique_ptr<storage::Project> project);
    void takeChange(const storage::Changed &changed);
    bool takeReady();
    void takeRegions(const geo::RegionSet &regions);
    void settle(); ///< settings, report and shown rows after any change
    void startReport();
    void readSteps();

    std::unique_ptr<storage::Project> m_project;
    geo::RegionSet m_regions;
    snapshot::Snapshot m_snapshot;
    std::optional<Reading> m_ready; ///< only while reload() takes it in
    gap::GapSettings m_gapSettings;
    QString m_users = QStringLiteral("sme");
    std::shared_ptr<const gap::GapReport> m_report;
    bool m_isReportStale = false;
    quint64 m_reportRun = 0;
    snapshot::Filter m_filter;
    std::vector<snapshot::Snapshot::Position> m_shown;
    int m_workingRegion = -1;
    QSet<storage::Key> m_selection;
    MessageLog m_messages;
    storage::UndoSteps m_next;
    QDateTime m_lastChange;
};

} // namespace trama::ui
