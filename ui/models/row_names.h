// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/workspace/workspace.h"

#include <QHash>

namespace trama::ui {

/// Names of the rows that references point to, read when first asked for and forgotten when the
/// project changes. One for a whole panel.
class RowNames : public QObject {
    Q_OBJECT
public:
    explicit RowNames(Workspace &workspace, QObject *parent = nullptr);

    QString name(const QString &entity, storage::Key key) const;
    /// Every name of an entity, in the order of the locale.
    QStringList all(const QString &entity) const;
    storage::Key find(const QString &entity, const QString &name) const; ///< 0 = none

private:
    struct Names {
        QHash<storage::Key, QString> nameOf;
        QHash<QString, storage::Key> keyOf; ///< by the name without case and accents
    };
    const Names &of(const QString &entity) const;

    Workspace &m_workspace;
    mutable QHash<QString, Names> m_names;
};

} // namespace trama::ui
