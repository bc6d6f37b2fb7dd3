// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/import.h"
#include "tests/core/exchange/project_fixture.h"

namespace trama::tests {

/// What a person expected of rows of a real list before it was imported: a map a row, by the names
/// in the header of tests/core/exchange/expected/LIST.csv.
QVector<QHash<QString, QString>> expectedRows(const QString &list);

/// Where the facilities of a project are not what was expected of their rows: "97 issues: expected
/// a|b, seen a". `names` holds the name in each row of the list.
QStringList facilityDifferences(ProjectFixture &fixture, const exchange::ImportReport &report,
    const QVector<QHash<QString, QString>> &expected, const QStringList &names);

/// The same for rows of figures: the region's version, and how many figures it has of that year.
QStringList figureDifferences(
    ProjectFixture &fixture, const QVector<QHash<QString, QString>> &expected);

/// Lines of a text file of the tests, without its comments.
QStringList linesOf(const QString &path);

} // namespace trama::tests
