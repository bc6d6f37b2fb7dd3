// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

#include <vector>

namespace trama::vocabulary {

/// The lines of a CSV file of our own resources (UTF-8, commas, quotes where needed, no line breaks
/// in cells), the header first. A line as wide as no header is a fault of the build: the program
/// ends and names it.
std::vector<QStringList> csvLines(const QString &path);

/// The same without the header, which must have `columns` cells.
std::vector<QStringList> csvRows(const QString &path, int columns);

/// The files of code lists among the resources, in order of name.
QStringList listFiles();

} // namespace trama::vocabulary
