// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/overview/mini_map.h"
#include "ui/overview/overview_page.h"
#include "ui/overview/plan_card.h"
#include "ui/overview/quality_list.h"
#include "ui/overview/tile.h"
#include "ui/render/coverage_scene.h"
#include "ui/widgets/appearance.h"
#include "ui/widgets/parts.h"
#include "ui/widgets/scene_view.h"

#include <QPushButton>
#include <QStackedWidget>

#include <cmath>

namespace trama::ui {

namespace {

/// Distinct owners and operators of facilities.
int organisationsOf(const storage::Project &project, const QSet<storage::Key> &facilities)
{
    auto rows = project.rows(*domain::findEntity("infrastructure"),
        {QStringLiteral("owner"), QStringLiteral("operator")});
    QSet<storage::Key> found;
    while (rows && rows->next()) {
        if (facilities.contains(rows->key())) {
            found.insert(rows->integer(0));
            found.insert(rows->integer(1));
        }
    }
    found.remove(0);
    return int(found.size());
}

} // namespace

void OverviewPage::retranslate()
{
    m_import->setText(tr("Import…"));
    m_add->setText(tr("Add Facility"));
    m_empty->setText(tr("Start: import a list, or type the first facility."));
    m_empty->setPrimaryText(tr("Import a List…"));
    m_empty->setLinkText(tr("Type the first facility"));
    m_barKind->setItems({tr("Types"), tr("Priorities")});
    m_barKind->setAccessibleName(tr("What the bars count by"));
    m_qualityCard->setTitle(tr("To look at"));
    m_qualityCard->setSub(tr("Each line opens the records behind it"));
}

void OverviewPage::refresh()
{
    const bool isWritable = !workspace().project()->isReadOnly();
    m_add->setEnabled(isWritable);
    m_import->setEnabled(isWritable);
    const bool isEmpty = workspace().snapshot().facilityCount() == 0;
    m_stack->setCurrentIndex(isEmpty ? 1 : 0);
    if (isEmpty) {
        return;
    }
    const gap::GapSettings &settings = workspace().gapSettings();
    m_summary = overview::summary(workspace().snapshot(), workspace().shown(),
        {workspace().asOf(), settings.staleMonths, settings.users});
    refreshTiles();
    refreshPeople();
    m_mapCard->setTitle(OverviewWords::regions(m_summary, workspace().regions().regions));
    m_mapCard->setSub(m_summary.withoutPlace > 0
            ? tr("%n facilities have no place on the map", nullptr, m_summary.withoutPlace)
            : tr("Every facility has a place on the map"));
    m_map->refresh();
    refreshBars();
    m_quality->setLines(qualityLines(m_summary, workspace().filter()));
    refreshCoverage();
    const auto monitoring = monitor::monitoring(*workspace().project(),
        monitor::targetsFrom(workspace().project()->settings()), workspace().asOf());
    if (monitoring) {
        m_plan->show(*monitoring);
    } else {
        workspace().say(monitoring.error());
    }
}

void OverviewPage::refreshTiles()
{
    const overview::Summary &all = m_summary;
    const text::Texts &words = texts();
    m_facilities->setTile(
        tr("Facilities"), words.integer(all.facilities), OverviewWords::phases(all));
    m_facilities->setToolTip(OverviewWords::allPhases(all));
    const QString users = words.term(QStringLiteral("user_group"), workspace().gapSettings().users);
    m_services->setTile(tr("Services"), words.integer(all.services),
        all.services == 0 ? tr("none stated")
                          : tr("%1 open to %2").arg(words.percent(all.shareOpen()), users));
    m_use->setTile(tr("Use"), words.percent(all.use),
        tr("known for %1 of %2").arg(words.integer(all.useKnown), words.integer(all.facilities)));
    m_complete->setTile(
        tr("Completeness"), words.percent(all.completeness), tr("of fields analyses need"));
    m_checked->setTile(tr("Checked in 24 months"), words.percent(all.shareChecked()),
        all.notChecked() == 0 ? tr("none waits for a check")
                              : tr("%n wait for a check", nullptr, all.notChecked()));
}

void OverviewPage::refreshPeople()
{
    const storage::Project &project = *workspace().project();
    QSet<storage::Key> shown;
    for (const snapshot::Snapshot::Position &at : workspace().shown()) {
        shown.insert(workspace().snapshot().chunks()[std::size_t(at.chunk)]->key[at.row]);
    }
    const qint64 known = project.count(*domain::findEntity("organisation")).value_or(0);
    m_organisations->setTile(tr("Owners and operators"),
        texts().integer(organisationsOf(project, shown)),
        tr("of %n organisations", nullptr, int(known)));
    const QDateTime change = workspace().lastChange().toLocalTime();
    m_change->setTile(tr("Last change"),
        change.isValid() ? texts().date(change.date()) : texts().percent(NAN),
        tr("at %1, revision %2")
            .arg(ui::locale().toString(change.time(), QLocale::ShortFormat),
                texts().integer(workspace().revision())));
}

void OverviewPage::refreshBars()
{
    const bool isByType = m_barKind->current() == 0;
    m_found = isByType
        ? OverviewWords::types(m_summary)
        : OverviewWords::priorities(m_summary, namesInLanguage(*workspace().project(), "priority"),
            workspace().regions().regions);
    m_barCard->setTitle(m_found.title);
    m_barCard->setSub(isByType
            ? tr("Facilities by main type, %n records", nullptr, m_summary.facilities)
            : tr("Facilities that serve a sector of a priority of their region"));
    m_bars->setAccessibleName(m_found.title);
    m_bars->setBars(m_found.bars, isByType ? tr("Main type") : tr("Priority"), tr("Facilities"));
}

void OverviewPage::refreshCoverage()
{
    const auto report = workspace().report();
    m_coverageCard->setVisible(report != nullptr);
    if (!report) {
        return;
    }
    const snapshot::Filter &filter = workspace().filter();
    render::CoverageInput input;
    for (const gap::Rollup &rollup : report->rollups) {
        if (filter.regions.isEmpty() || filter.regions.contains(rollup.region)) {
            input.rollups.push_back(rollup);
        }
    }
    snapshot::Filter others = filter;
    others.regions.clear();
    if (!others.isEmpty()) {
        input.sub = tr("The filter of facilities does not change coverage.");
    }
    input.caption.notices = workspace().notices();
    const render::CodeNames names(workspace().snapshot(), texts());
    m_coverage->setScene(render::coverageScene(input, names, texts(), theme()));
}

} // namespace trama::ui
