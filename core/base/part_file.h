// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"

namespace trama {

/// A file written beside the one it is to be, so that that one appears complete or not at all.
/// Removes its file, and what SQLite put beside it, unless it was moved to its place.
class PartFile {
public:
    explicit PartFile(const QString &target);
    ~PartFile();
    PartFile(const PartFile &) = delete;
    PartFile &operator=(const PartFile &) = delete;

    const QString &path() const { return m_path; }
    /// Replaces the target in one step. Fails with CannotWrite.
    Result<void> moveToTarget() const;

private:
    QString m_target;
    QString m_path;
};

} // namespace trama
