// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/duplicates/project_duplicates.h"
#include "core/gap/cube.h"
#include "core/snapshot/facets.h"
#include "tests/bench/cube_check.h"
#include "tests/bench/map_jobs.h"
#include "tests/bench/palette_jobs.h"
#include "tests/bench/table_jobs.h"
#include "tests/bench/workbench.h"

#include <QApplication>

#include <cstdio>

using namespace trama;
using namespace trama::bench;

namespace {

const QStringList kJobs
    = QStringLiteral("import import_bare open cube cube_trl filter facets edit map_full map_pan "
                     "point_in_region duplicates table_sort table_scroll palette undo_import")
          .split(QLatin1Char(' '));

/// The cube, compared whole with the oracle before it is timed. False where it is wrong.
bool timeCube(const Workbench &bench, const char *job, bool byTrl, qint64 n)
{
    const auto cube = [&] { return gap::denseCube(bench.snapshot(), gap::GapSettings(), byTrl); };
    QStringList regions;
    for (const snapshot::RegionRow &region : bench.snapshot().regions()) {
        regions.append(region.code);
    }
    const QString oracle = bench.list("oracle.npz");
    const QString difference = firstDifference(cube(), regions, need(readNpz(oracle), oracle));
    if (!difference.isEmpty()) {
        std::fprintf(stderr, "%s: %s\n", job, qPrintable(difference));
        return false;
    }
    print(job, n, median([&] { return cube().total(); }));
    return true;
}

/// Facilities of one type in a tenth of the regions with a service in one sector.
qint64 filtered(const snapshot::Snapshot &snapshot)
{
    const snapshot::Dictionary &dictionary = snapshot.dictionary();
    const quint32 type = snapshot.chunks().front()->type.front();
    const quint32 sector = dictionary.find(QStringLiteral("S03"));
    std::vector<bool> hasSector(dictionary.size());
    for (quint32 entry = 0; entry < dictionary.size(); ++entry) {
        const std::vector<quint32> &parts = dictionary.parts(entry);
        hasSector[entry] = std::find(parts.begin(), parts.end(), sector) != parts.end();
    }
    qint64 count = 0;
    for (const auto &chunk : snapshot.chunks()) {
        const std::vector<quint32> &sectors = chunk->services.sectors;
        for (std::size_t row = 0; row < chunk->size(); ++row) {
            if (chunk->type[row] == type && chunk->region[row] >= 0
                && chunk->region[row] % 10 == 0) {
                count += std::any_of(sectors.begin() + chunk->firstService[row],
                    sectors.begin() + chunk->firstService[row + 1],
                    [&](quint32 entry) { return hasSector[entry]; });
            }
        }
    }
    return count;
}

/// All facets with nothing filtered out: every facility counts in every facet.
qint64 counted(const snapshot::Snapshot &snapshot)
{
    const snapshot::Facets facets = snapshot::facetsOf(snapshot, {}, QDate(2026, 1, 1));
    qint64 sum = facets.passing;
    for (const int count : facets.sectors) {
        sum += count;
    }
    return sum;
}

qint64 located(const Workbench &bench)
{
    qint64 count = 0;
    for (const auto &chunk : bench.snapshot().chunks()) {
        for (std::size_t row = 0; row < chunk->size(); ++row) {
            count += bench.regions().locate(chunk->lon[row], chunk->lat[row]) >= 0;
        }
    }
    return count;
}

/// Facilities that seem to be one, told from records already read.
Timing timeDuplicates(const Workbench &bench)
{
    const QString path = bench.project().path();
    const QVector<exchange::FacilityRecord> records
        = need(exchange::facilityRecords(bench.project()), path);
    return median([&] { return need(exchange::findDuplicates(records), path).size(); });
}

int run(const QString &lists, const QStringList &jobs)
{
    Workbench bench(lists);
    const Timing imported = bench.import(); // every other job needs them
    const Timing opened = bench.open();
    const qint64 n = opened.result;
    MapJobs map(bench.regions());
    for (const QString &job : jobs) {
        if (job == QLatin1String("import")) {
            print("import", n, imported);
        } else if (job == QLatin1String("import_bare")) {
            print("import_bare", n, bench.bareImport());
        } else if (job == QLatin1String("open")) {
            print("open", n, opened);
        } else if (job == QLatin1String("cube") || job == QLatin1String("cube_trl")) {
            if (!timeCube(bench, qPrintable(job), job == QLatin1String("cube_trl"), n)) {
                return 1;
            }
        } else if (job == QLatin1String("filter")) {
            print("filter", n, median([&] { return filtered(bench.snapshot()); }));
        } else if (job == QLatin1String("facets")) {
            print("facets", n, median([&] { return counted(bench.snapshot()); }));
        } else if (job == QLatin1String("edit")) {
            print("edit", n, median([&] { return bench.edit(); }));
        } else if (job == QLatin1String("map_full")) {
            print("map_full", n, median([&] { return map.drawAll(bench.snapshot()); }));
        } else if (job == QLatin1String("map_pan")) {
            map.drawAll(bench.snapshot());
            print("map_pan", n, median([&] { return map.drawMoved(); }));
        } else if (job == QLatin1String("point_in_region")) {
            print("point_in_region", n, median([&] { return located(bench); }));
        } else if (job == QLatin1String("duplicates")) {
            print("duplicates", n, timeDuplicates(bench));
        } else if (job == QLatin1String("table_sort") || job == QLatin1String("table_scroll")) {
            TableJobs table(bench.project().path());
            const bool isSort = job == QLatin1String("table_sort");
            print(qPrintable(job), n, isSort ? table.sort() : table.scroll());
        } else if (job == QLatin1String("palette")) {
            const PaletteTimings timings = timePalette(bench.project().path());
            print("palette_open", n, timings.opening);
            print("palette_key", n, timings.key);
        } else if (job == QLatin1String("undo_import")) {
            print("undo_import", n, bench.undoImport());
        }
    }
    return 0;
}

} // namespace

int main(int argc, char *argv[])
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    const QApplication application(argc, argv);
    QStringList arguments = QCoreApplication::arguments().mid(1);
    const QString lists = arguments.isEmpty() ? QString() : arguments.takeFirst();
    const bool isKnown = std::all_of(
        arguments.begin(), arguments.end(), [](const QString &job) { return kJobs.contains(job); });
    if (lists.isEmpty() || !isKnown) {
        std::fprintf(stderr, "usage: trama_bench DIR [JOB…]\njobs: %s\n",
            qPrintable(kJobs.join(QLatin1Char(' '))));
        return 2;
    }
    return run(lists, arguments.isEmpty() ? kJobs : arguments);
}
