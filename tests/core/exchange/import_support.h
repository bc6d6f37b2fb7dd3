// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/import.h"
#include "tests/core/exchange/project_fixture.h"

namespace trama::tests {

/// Imports a list of those bytes; read = added + updated + skipped, whatever it holds.
exchange::ImportReport imported(ProjectFixture &fixture, const char *name, const QByteArray &bytes,
    const exchange::ImportOptions &options = {});

/// Codes of the issues of one row, or of the whole file (0).
QStringList codesOfRow(const exchange::ImportReport &report, qint64 row);
qsizetype countOf(const exchange::ImportReport &report, const char *code);

} // namespace trama::tests
