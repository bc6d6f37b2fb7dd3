// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/project.h"
#include "core/storage/writer.h"
#include "tests/support/logical_dump.h"
#include "tests/support/temporary.h"

namespace trama::tests {

const domain::Entity &entity(const char *name);

/// A file in a folder of its own, with the project open in it.
class ProjectFile {
public:
    ProjectFile();

    QString path(const char *name = "p.gpkg") const;
    storage::Project &project() { return *m_project; }
    void close() { m_project.reset(); }
    void reopen(); ///< for writing

    /// Adds a row by an edit of its own.
    storage::Key add(const char *entity, const storage::Values &values,
        std::optional<storage::Point> point = {});
    storage::Key addFacility(const QString &name);
    /// The first field asked for of the row, or a null value.
    QVariant value(const char *entity, storage::Key key, const char *field);
    qint64 count(const char *entity);
    QString dump() { return logicalDump(path()); }

private:
    TemporaryFolder m_folder;
    std::unique_ptr<storage::Project> m_project;
};

storage::StepName named(const char *key = "step.test");

} // namespace trama::tests
