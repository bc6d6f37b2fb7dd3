// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/workspace/workspace.h"

#include "core/base/clock.h"
#include "core/sample/sample.h"
#include "core/snapshot/load.h"
#include "ui/widgets/appearance.h"
#include "ui/workspace/one_edit.h"

#include <QFutureWatcher>
#include <QtConcurrentRun>

namespace trama::ui {

using storage::Project;

Workspace::Workspace(QObject *parent)
    : QObject(parent)
{
}

Workspace::~Workspace() = default;

Result<void> Workspace::open(const QString &path, storage::OpenMode mode)
{
    return Project::open(path, mode).and_then([this](std::unique_ptr<Project> &&project) {
        return take(std::move(project));
    });
}

Result<void> Workspace::create(const QString &path)
{
    return Project::create(path).and_then(
        [this](std::unique_ptr<Project> &&project) { return take(std::move(project)); });
}

Result<void> Workspace::createSample(const QString &path)
{
    return sample::buildSample(path).and_then(
        [this](std::unique_ptr<Project> &&project) { return take(std::move(project)); });
}

Result<void> Workspace::take(std::unique_ptr<Project> project)
{
    Result<Reading> reading = readAll(*project);
    if (!reading) {
        return tl::unexpected(reading.error());
    }
    m_project = std::move(project);
    m_regions = std::move(reading->regions);
    m_snapshot = std::move(reading->snapshot);
    m_report.reset();
    m_filter = {};
    m_workingRegion = -1;
    m_selection.clear();
    connect(m_project.get(), &Project::changed, this, &Workspace::takeChange);
    settle();
    Q_EMIT projectChanged();
    for (const storage::Notice &notice : m_project->notices()) {
        say({Message::Level::Warning, {}, texts().get(notice.key, notice.arguments), {}, {}});
    }
    return {};
}

void Workspace::close()
{
    ++m_reportRun;
    m_project.reset();
    m_regions = {};
    m_snapshot = {};
    m_report.reset();
    m_isReportStale = false;
    m_filter = {};
    m_shown.clear();
    m_selection.clear();
    m_workingRegion = -1;
    m_next = {};
    Q_EMIT projectChanged();
}

Result<void> Workspace::reload(std::optional<Reading> ready)
{
    m_ready = std::move(ready);
    const Result<void> done = m_project ? m_project->refresh() : Result<void>();
    m_ready.reset();
    return done;
}

bool Workspace::takeReady()
{
    const Result<std::optional<storage::Step>> last = m_project->lastStep();
    const storage::StepId step = last && *last ? (*last)->id : 0;
    if (!m_ready || !last || m_ready->path != m_project->path() || m_ready->step != step) {
        return false;
    }
    takeRegions(m_ready->regions);
    m_snapshot = std::move(m_ready->snapshot);
    return true;
}

void Workspace::takeChange(const storage::Changed &changed)
{
    if (changed.isEverything && takeReady()) {
        settle();
        Q_EMIT dataChanged(changed);
        return;
    }
    const bool hasOtherRegions = changed.isEverything
        || changed.keys.contains(QStringLiteral("region"))
        || changed.keys.contains(QStringLiteral("region_set"))
        || changed.keys.contains(QStringLiteral("region_set_member"))
        || !m_project->count(*domain::findEntity("region_set")).value_or(0);
    if (hasOtherRegions) {
        const Result<geo::RegionSet> regions = geo::resolveRegions(*m_project);
        if (!regions) {
            say(regions.error());
        } else {
            takeRegions(*regions);
        }
    }
    Result<snapshot::Snapshot> snapshot
        = snapshot::refresh(m_snapshot, *m_project, changed, m_regions);
    if (!snapshot) {
        say(snapshot.error());
        return;
    }
    m_snapshot = std::move(*snapshot);
    settle();
    Q_EMIT dataChanged(changed);
}

/// Indices of regions mean another thing in another set.
void Workspace::takeRegions(const geo::RegionSet &regions)
{
    const auto keys = [](const geo::RegionSet &set) {
        QVector<storage::Key> found;
        for (const snapshot::RegionRow &region : set.regions) {
            found << region.key;
        }
        return found;
    };
    const QVector<storage::Key> before = keys(m_regions);
    const QVector<storage::Key> after = keys(regions);
    m_regions = regions;
    if (before == after) {
        return;
    }
    const auto moved
        = [&](qint32 index) { return index < 0 ? index : qint32(after.indexOf(before[index])); };
    const int working = moved(m_workingRegion);
    QSet<qint32> filtered;
    for (const qint32 region : std::as_const(m_filter.regions)) {
        if (region == snapshot::kUnplaced || moved(region) >= 0) {
            filtered << moved(region);
        }
    }
    m_filter.regions = filtered;
    m_workingRegion = working;
}

void Workspace::settle()
{
    readSteps();
    const Result<gap::GapSettings> settings = gap::settingsFrom(m_project->settings());
    if (settings) {
        m_gapSettings = *settings;
    } else {
        say(settings.error());
        m_gapSettings = {};
    }
    m_gapSettings.users = m_users;
    m_gapSettings.asOf = m_lastChange.isValid() ? m_lastChange.date() : today();
    m_shown
        = snapshot::matching(m_snapshot, m_filter, m_gapSettings.asOf, m_gapSettings.staleMonths);
    startReport();
}

void Workspace::readSteps()
{
    const Result<storage::UndoSteps> next = m_project->undoSteps();
    const Result<std::optional<storage::Step>> last = m_project->lastStep();
    if (!next || !last) {
        say(next ? last.error() : next.error());
        return;
    }
    m_next = *next;
    m_lastChange = *last ? (*last)->time : QDateTime();
}

/// The report is made from values in another thread; of several that are under way the newest
/// counts.
void Workspace::startReport()
{
    const quint64 run = ++m_reportRun;
    m_isReportStale = true;
    auto *watcher = new QFutureWatcher<Result<gap::GapReport>>(this);
    connect(watcher, &QFutureWatcherBase::finished, this, [this, watcher, run] {
        watcher->deleteLater();
        if (run != m_reportRun) {
            return;
        }
        const Result<gap::GapReport> made = watcher->result();
        m_isReportStale = false;
        if (made) {
            m_report = std::make_shared<const gap::GapReport>(*made);
        } else {
            say(made.error());
        }
        Q_EMIT reportChanged();
    });
    watcher->setFuture(QtConcurrent::run([snapshot = m_snapshot, settings = m_gapSettings] {
        return gap::report(snapshot, settings);
    }));
}

void Workspace::setUsers(const QString &userGroup)
{
    if (m_users == userGroup) {
        return;
    }
    m_users = userGroup;
    m_gapSettings.users = userGroup;
    if (isOpen()) {
        startReport();
        Q_EMIT reportChanged();
    }
}

void Workspace::setFilter(const snapshot::Filter &filter)
{
    if (m_filter == filter || !isOpen()) {
        return;
    }
    m_filter = filter;
    m_shown
        = snapshot::matching(m_snapshot, m_filter, m_gapSettings.asOf, m_gapSettings.staleMonths);
    const int only = filter.regions.size() == 1 ? *filter.regions.constBegin() : -1;
    if (only != m_workingRegion) {
        m_workingRegion = std::max(only, -1);
        Q_EMIT workingRegionChanged();
    }
    Q_EMIT filterChanged();
}

snapshot::Facets Workspace::facets() const
{
    return snapshot::facetsOf(m_snapshot, m_filter, m_gapSettings.asOf, m_gapSettings.staleMonths);
}

/// The working region is the filter's one region: a chip shows it, and "Clear all" leaves it.
void Workspace::setWorkingRegion(int region)
{
    snapshot::Filter filter = m_filter;
    filter.regions.clear();
    if (region >= 0) {
        filter.regions << region;
    }
    setFilter(filter);
}

void Workspace::setSelection(const QSet<storage::Key> &facilities)
{
    if (m_selection != facilities) {
        m_selection = facilities;
        Q_EMIT selectionChanged();
    }
}

Result<storage::StepId> Workspace::edit(
    const storage::StepName &name, const std::function<Result<void>(storage::Writer &)> &work)
{
    if (!m_project) {
        return fail(ErrorCode::Internal, {QStringLiteral("no project is open")});
    }
    return m_project->edit(name, work);
}

Result<void> Workspace::undo()
{
    Result<void> done;
    for (bool isOn = m_project != nullptr; done && isOn;) {
        const std::optional<storage::Step> newer = m_next.undo;
        done = m_project->undo().map([](storage::StepId) {});
        isOn = newer && m_next.undo && areOneEdit(*m_next.undo, *newer);
    }
    return done;
}

Result<void> Workspace::redo()
{
    Result<void> done;
    for (bool isOn = m_project != nullptr; done && isOn;) {
        const std::optional<storage::Step> older = m_next.redo;
        done = m_project->redo().map([](storage::StepId) {});
        isOn = older && m_next.redo && areOneEdit(*older, *m_next.redo);
    }
    return done;
}

bool Workspace::isNextBulk(bool isRedo) const
{
    const std::optional<storage::Step> &next = isRedo ? m_next.redo : m_next.undo;
    return next && next->kind == storage::StepKind::Bulk;
}

void Workspace::show(const Target &target)
{
    Q_EMIT targetRequested(target);
}

} // namespace trama::ui
