// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace trama::tests {

/// Every table but those of our bookkeeping (trama_…) as text, one line a row in the order of its
/// key, read by a connection of its own. Two files with equal dumps hold the same data; empty where
/// the file cannot be read.
QString logicalDump(const QString &path);

/// Runs statements on the file as another program would. The error, or empty.
QString runSql(const QString &path, const char *sql);

/// First column of the first row as text.
QString askSql(const QString &path, const char *sql);

} // namespace trama::tests
