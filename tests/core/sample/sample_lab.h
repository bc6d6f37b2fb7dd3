// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/gap/report.h"
#include "core/sample/sample.h"
#include "core/snapshot/filter.h"
#include "core/snapshot/load.h"
#include "tests/core/sample/sample_regions.h"
#include "tests/support/temporary.h"

#include <catch2/catch.hpp>

namespace trama::tests {

/// The sample as the analyses see it, with the report of 1 November 2026.
struct SampleLab {
    TemporaryFolder folder;
    std::unique_ptr<storage::Project> project;
    geo::RegionSet set = sampleRegionSet();
    snapshot::Snapshot snapshot;
    QDate asOf{2026, 11, 1};
    gap::GapReport report;

    SampleLab()
    {
        auto built = sample::buildSample(folder.path(QStringLiteral("sample.gpkg")));
        REQUIRE(built);
        project = std::move(*built);
        auto loaded = snapshot::load(*project, set);
        REQUIRE(loaded);
        snapshot = std::move(*loaded);
        gap::GapSettings settings;
        settings.asOf = asOf;
        auto made = gap::report(snapshot, settings);
        REQUIRE(made);
        report = std::move(*made);
    }

    /// Index of the region of that code in the set.
    int region(const char *code) const
    {
        for (std::size_t i = 0; i < set.regions.size(); ++i) {
            if (set.regions[i].code == QLatin1String(code)) {
                return static_cast<int>(i);
            }
        }
        FAIL("no region " << code);
        return -1;
    }

    /// Facilities that pass, in order of key.
    std::vector<snapshot::Snapshot::Position> facilities(const snapshot::Filter &filter = {}) const
    {
        return snapshot::matching(snapshot, filter, asOf);
    }
};

} // namespace trama::tests
