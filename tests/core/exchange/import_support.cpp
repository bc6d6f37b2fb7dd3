// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/exchange/import_support.h"

#include <catch2/catch.hpp>

#include <algorithm>

namespace trama::tests {

exchange::ImportReport imported(ProjectFixture &fixture, const char *name, const QByteArray &bytes,
    const exchange::ImportOptions &options)
{
    auto report = exchange::importFile(fixture.project(), fixture.written(name, bytes), options);
    REQUIRE(report);
    CHECK(report->read == report->added + report->updated + report->skipped);
    return *std::move(report);
}

QStringList codesOfRow(const exchange::ImportReport &report, qint64 row)
{
    QStringList codes;
    for (const exchange::Issue &issue : report.issues) {
        if (issue.row == row) {
            codes.append(issue.code);
        }
    }
    return codes;
}

qsizetype countOf(const exchange::ImportReport &report, const char *code)
{
    return std::count_if(report.issues.begin(), report.issues.end(),
        [code](const exchange::Issue &issue) { return issue.code == QString::fromLatin1(code); });
}

} // namespace trama::tests
