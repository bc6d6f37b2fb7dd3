// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sample/sample.h"

#include "core/sample/sample_rows.h"

#include <QFile>

namespace trama::sample {

Result<std::unique_ptr<storage::Project>> buildSample(const QString &path)
{
    storage::CreateOptions options;
    options.name = QStringLiteral("TraCS3 sample");
    options.isSample = true;
    auto project = storage::Project::create(path, options);
    if (!project) {
        return project;
    }
    const auto step = (*project)->edit(
        {QStringLiteral("step.sample"), {}}, [](storage::Writer &writer) -> Result<void> {
            SampleRows rows(writer);
            for (const domain::Entity &entity : domain::entities()) {
                if (Result<void> added = rows.add(entity); !added) {
                    return added;
                }
            }
            return {};
        });
    if (!step) {
        project->reset();
        QFile::remove(path); // an unfinished sample is of no use to anyone
        return tl::unexpected(step.error());
    }
    return project;
}

} // namespace trama::sample
