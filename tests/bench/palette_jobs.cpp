// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/palette_jobs.h"

#include "tests/bench/workbench.h"
#include "ui/palette/palette_index.h"
#include "ui/palette/palette_search.h"
#include "ui/widgets/appearance.h"
#include "ui/workspace/workspace.h"

#include <QApplication>
#include <QMenuBar>

namespace trama::bench {

PaletteTimings timePalette(const QString &project)
{
    ui::applyTheme(ui::ThemeChoice::Light);
    ui::Workspace workspace;
    need(workspace.open(project).map([] { return 0; }), project);
    while (workspace.isReportStale()) {
        QApplication::processEvents(QEventLoop::WaitForMoreEvents);
    }
    const QMenuBar menus;
    ui::PaletteIndex index(workspace);
    index.prepare(); // in the background
    while (!index.isReady()) {
        QApplication::processEvents(QEventLoop::WaitForMoreEvents);
    }
    PaletteTimings timings;
    timings.opening
        = median([&] { return ui::PaletteSearch(workspace, menus, index).find({}).size(); });
    const ui::PaletteSearch search(workspace, menus, index);
    const QString word = QStringLiteral("pilot line");
    for (int letters = 1; letters <= word.size(); ++letters) {
        const Timing key = median([&] { return search.find(word.left(letters)).size(); });
        timings.key = key.cpuMs > timings.key.cpuMs ? key : timings.key;
    }
    return timings;
}

} // namespace trama::bench
