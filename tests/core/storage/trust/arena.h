// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/core/storage/trust/subject.h"
#include "tests/support/temporary.h"

namespace trama::tests {

/// A subject prepared once, and a folder with a fresh copy of it for every run; the log is silent
/// meanwhile.
class Arena {
public:
    explicit Arena(const Subject &subject);
    ~Arena();
    Arena(const Arena &) = delete;
    Arena &operator=(const Arena &) = delete;

    /// A folder that holds what the subject prepared and nothing else; the last run's goes.
    QString fresh();
    QString prepared() const { return m_prepared.path(); }

private:
    TemporaryFolder m_prepared;
    TemporaryFolder m_runs;
    int m_run = 0;
};

void copyFiles(const QString &from, const QString &to);

} // namespace trama::tests
