// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/command.h"
#include "core/gap/report.h"
#include "core/geo/region_set.h"
#include "core/storage/project.h"

namespace trama::cli {

/// The options by which a command says what its report is about.
struct AnalysisOptions {
    std::string project;
    std::string regions; ///< name of a set, or codes with commas
    int level = -1;
    std::string nuts;
    std::string users = "smes";
    std::string asOf;
    std::string rows;
    std::string columns;
    std::vector<std::string> filter; ///< AXIS=CODE
};

void addAnalysisOptions(Command &command, AnalysisOptions &options);
void addTableOptions(Command &command, AnalysisOptions &options);

/// Everything a command needs to print, draw or write: made once, by one path.
struct Analysis {
    std::unique_ptr<storage::Project> project;
    geo::RegionSet regions;
    snapshot::Snapshot snapshot; ///< whole: what numbers are made from
    snapshot::Snapshot shown; ///< what the audience may see by name and place
    gap::GapReport report;
};

/// "NL11,mobility,,TI-PL,1-3|4-5": the coordinates of a need as its line in the table gives them.
QString coordinatesText(const gap::NeedResult &need, const snapshot::Snapshot &snapshot);

/// What must be read with every number of the project: that it is invented, or nothing.
QStringList sampleNotices(const Analysis &analysis, const text::Texts &texts);

/// Opens the project read-only, places its facilities, judges its needs. Tells on stderr what the
/// user must know.
Result<Analysis> analyse(const Context &context, const AnalysisOptions &options);

} // namespace trama::cli
