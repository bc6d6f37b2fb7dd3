// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/bench/timing.h"
#include "ui/workspace/workspace.h"

#include <QWidget>

#include <memory>

namespace trama::bench {

/// The table of facilities on the page people work on, over a whole project.
class TableJobs {
public:
    explicit TableJobs(const QString &project);
    ~TableJobs();

    /// The slowest of sorting by each of the columns shown at first; its name goes to stderr.
    Timing sort();
    /// A thousand steps of three rows with a repaint each: the 95th percentile of one.
    Timing scroll();

private:
    ui::Workspace m_workspace;
    std::unique_ptr<QWidget> m_page;
};

} // namespace trama::bench
