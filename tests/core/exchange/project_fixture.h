// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/project.h"
#include "tests/support/temporary.h"

namespace trama::tests {

/// A fresh project in a folder of its own, and short questions to it.
class ProjectFixture {
public:
    ProjectFixture();

    storage::Project &project() { return *m_project; }
    QString path(const char *name) const { return m_folder.path(QString::fromLatin1(name)); }
    QString written(const char *name, const QByteArray &bytes) const;
    qint64 count(const char *entity) const;
    /// The field of every row in order of key, as text.
    QStringList values(const char *entity, const char *field) const;
    QVector<std::optional<storage::Point>> points() const; ///< of the facilities

private:
    TemporaryFolder m_folder;
    std::unique_ptr<storage::Project> m_project;
};

} // namespace trama::tests
