// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "core/storage/project.h"

#include <QHash>

namespace trama::exchange {

/// What rows that others refer to are called outside: code, else list identifier, of a source its
/// name, each where no other row has it; else the uuid. For people names come first, which need not
/// be unique.
class ExportLabels {
public:
    enum class Kind { Identifier, Name, Uuid };

    explicit ExportLabels(Kind kind)
        : m_kind(kind)
    {
    }

    /// Reads the rows of these entities, whose labels are told apart from each other.
    Result<void> load(const storage::Project &project, const QStringList &entities);
    bool has(const QString &entity) const { return m_labels.contains(entity); }
    QString label(const QString &entity, storage::Key key) const;

private:
    struct Row {
        storage::Key key = 0;
        QString uuid;
        QString label;
    };
    Result<QVector<Row>> read(const storage::Project &project, const QString &entity) const;

    Kind m_kind;
    QHash<QString, QHash<storage::Key, QString>> m_labels;
};

} // namespace trama::exchange
