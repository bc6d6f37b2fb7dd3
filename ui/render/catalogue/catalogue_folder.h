// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"

#include <QByteArray>
#include <QStringList>

namespace trama::render {

/// A folder written beside the one it is to be, and put in its place in one step. What is left of
/// it goes with this object.
class CatalogueFolder {
public:
    /// Fails with CannotWrite where something stands there that no catalogue wrote, FileNotFound
    /// where the folder around it is missing.
    static Result<void> check(const QString &path);

    explicit CatalogueFolder(const QString &path);
    ~CatalogueFolder();
    CatalogueFolder(const CatalogueFolder &) = delete;
    CatalogueFolder &operator=(const CatalogueFolder &) = delete;

    Result<void> add(const QString &name, const QByteArray &bytes);
    /// Notes what was written, and replaces the folder.
    Result<void> finish();

private:
    QString m_path;
    QString m_part;
    QStringList m_names;
};

} // namespace trama::render
