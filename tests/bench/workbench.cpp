// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/workbench.h"

#include "core/exchange/import.h"
#include "core/snapshot/load.h"
#include "core/storage/writer.h"
#include "tests/bench/bare_insertion.h"

#include <QFile>

namespace trama::bench {

Workbench::Workbench(const QString &lists)
    : m_lists(lists)
{
}

QString Workbench::list(const char *file) const
{
    return m_lists + QLatin1Char('/') + QLatin1String(file);
}

Timing Workbench::import()
{
    return once([this] {
        const QString path = m_folder.filePath(QStringLiteral("bench.gpkg"));
        m_project = need(storage::Project::create(path), path);
        take("regions.geojson", "region");
        take("facilities.csv", "infrastructure");
        take("services.csv", "service");
        return need(m_project->count(*domain::findEntity("service")), path);
    });
}

Timing Workbench::bareImport() const
{
    const QString path = m_folder.filePath(QStringLiteral("bare.gpkg"));
    need(storage::Project::create(path), path).reset();
    const Timing timing = bareInsertion(m_project->path(), path);
    QFile::remove(path);
    return timing;
}

void Workbench::take(const char *file, const char *entity)
{
    exchange::ImportOptions options;
    options.entity = QLatin1String(entity);
    const auto report = need(exchange::importFile(*m_project, list(file), options), list(file));
    if (report.added != report.read) {
        qFatal("%s: %lld of %lld rows taken", file, static_cast<long long>(report.added),
            static_cast<long long>(report.read));
    }
}

Timing Workbench::open()
{
    const QString path = m_project->path();
    const Timing timing = median([&] {
        m_project.reset();
        m_project = need(storage::Project::open(path), path);
        read();
        return static_cast<qint64>(m_snapshot.facilityCount());
    });
    QObject::connect(m_project.get(), &storage::Project::changed, m_project.get(),
        [this](const storage::Changed &changed) {
            m_snapshot = need(
                snapshot::refresh(m_snapshot, *m_project, changed, m_regions), m_project->path());
        });
    return timing;
}

void Workbench::read()
{
    m_regions = need(geo::resolveRegions(*m_project), m_project->path());
    m_snapshot = need(snapshot::load(*m_project, m_regions), m_project->path());
}

qint64 Workbench::edit()
{
    const auto chunks = m_snapshot.chunks();
    const snapshot::Chunk &chunk = *chunks[static_cast<std::size_t>(++m_edits) % chunks.size()];
    const snapshot::Key key = chunk.key[static_cast<std::size_t>(m_edits) % chunk.size()];
    need(m_project->edit({QStringLiteral("step.edit"), {}},
             [&](storage::Writer &writer) {
                 return writer.update(*domain::findEntity("infrastructure"), key,
                     {{QStringLiteral("name"), QStringLiteral("Changed %1").arg(m_edits)}});
             }),
        m_project->path());
    return static_cast<qint64>(m_snapshot.facilityCount());
}

Timing Workbench::undoImport()
{
    for (; m_edits > 0; --m_edits) {
        need(m_project->undo(), m_project->path());
    }
    return once([this] {
        need(m_project->undo(), m_project->path());
        need(m_project->undo(), m_project->path());
        return need(m_project->count(*domain::findEntity("infrastructure")), m_project->path());
    });
}

} // namespace trama::bench
