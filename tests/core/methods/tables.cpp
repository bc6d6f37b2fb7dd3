// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/methods/tables.h"

#include <catch2/catch.hpp>

#include <cmath>

namespace trama::tests {

namespace {

QStringList names(const char *letter, std::size_t count)
{
    QStringList found;
    for (std::size_t i = 1; i <= count; ++i) {
        found.append(QString::fromLatin1(letter) + QString::number(i));
    }
    return found;
}

} // namespace

methods::Table tableOf(
    const std::vector<std::vector<double>> &rows, const char *row, const char *column)
{
    methods::Table table(names(row, rows.size()), names(column, rows.front().size()));
    table.values.clear();
    for (const std::vector<double> &values : rows) {
        table.values.insert(table.values.end(), values.begin(), values.end());
    }
    return table;
}

void checkValues(
    const std::vector<double> &found, const std::vector<double> &expected, double tolerance)
{
    REQUIRE(found.size() == expected.size());
    for (std::size_t i = 0; i < found.size(); ++i) {
        INFO("value " << i << ": " << found[i] << ", expected " << expected[i]);
        CHECK(std::isnan(found[i]) == std::isnan(expected[i]));
        CHECK((std::isnan(expected[i]) || std::abs(found[i] - expected[i]) <= tolerance));
    }
}

} // namespace trama::tests
