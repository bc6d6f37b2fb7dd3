// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

#include <vector>

namespace trama::vocabulary {

/// The rows of a CSV file of our own resources (UTF-8, commas, quotes where needed), without its
/// header. Every row has `columns` cells; a row of another width is a fault of the build and stops
/// it in a test.
std::vector<QStringList> csvRows(const QString &path, int columns);

/// The files of code lists among the resources, in order of name.
QStringList listFiles();

} // namespace trama::vocabulary
