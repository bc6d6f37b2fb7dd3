// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/table_jobs.h"

#include "tests/bench/workbench.h"
#include "ui/facilities/facilities_page.h"
#include "ui/facilities/facility_table.h"
#include "ui/models/facility_model.h"
#include "ui/widgets/appearance.h"

#include <QApplication>
#include <QScrollBar>
#include <QThreadPool>

#include <algorithm>

namespace trama::bench {

namespace {

constexpr int kSteps = 1000;

void waitForReport(const ui::Workspace &workspace)
{
    while (workspace.isReportStale()) {
        QApplication::processEvents(QEventLoop::WaitForMoreEvents);
    }
    QThreadPool::globalInstance()->waitForDone();
    QApplication::processEvents();
}

} // namespace

TableJobs::TableJobs(const QString &project)
{
    ui::applyTheme(ui::ThemeChoice::Light);
    need(m_workspace.open(project).map([] { return 0; }), project);
    m_page = std::make_unique<ui::FacilitiesPage>(m_workspace);
    m_page->resize(1240, 760);
    m_page->show();
    waitForReport(m_workspace);
}

TableJobs::~TableJobs() = default;

Timing TableJobs::sort()
{
    auto *table = m_page->findChild<ui::FacilityTable *>();
    Timing slowest;
    for (int column = 0; column < ui::FacilityModel::ColumnCount; ++column) {
        const Timing timing = median([&] {
            table->records()->sort(column, Qt::DescendingOrder);
            return table->records()->rowCount();
        });
        std::fprintf(stderr, "sort by %s: %.1f ms CPU\n",
            qPrintable(table->records()->headerData(column, Qt::Horizontal).toString()),
            timing.cpuMs);
        slowest = timing.cpuMs > slowest.cpuMs ? timing : slowest;
    }
    return slowest;
}

Timing TableJobs::scroll()
{
    auto *table = m_page->findChild<ui::FacilityTable *>();
    QScrollBar *bar = table->verticalScrollBar();
    bar->setValue(0);
    std::vector<Timing> steps;
    const int rows = 3;
    for (int step = 0; step < kSteps; ++step) {
        steps.push_back(once([&] {
            bar->setValue(bar->value() + rows * table->rowHeight(0));
            table->viewport()->repaint();
            return bar->value();
        }));
    }
    const auto at = steps.begin() + kSteps * 95 / 100;
    std::nth_element(steps.begin(), at, steps.end(),
        [](const Timing &a, const Timing &b) { return a.cpuMs < b.cpuMs; });
    return *at;
}

} // namespace trama::bench
