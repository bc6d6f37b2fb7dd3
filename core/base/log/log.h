// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"

#include <QHash>
#include <QLoggingCategory>

/// The log of the program. What is written: the program's own lines and the warnings of libraries.
/// Never the contents of records: only counts, codes and names of files without their folders.
namespace trama::log {

Q_DECLARE_LOGGING_CATEGORY(program) // trama.program: starts, errors shown
Q_DECLARE_LOGGING_CATEGORY(storage) // trama.storage: openings and steps
Q_DECLARE_LOGGING_CATEGORY(exchange) // trama.exchange: imports and exports

/// Sends every message of Qt and of ours to log/trama.log in the user's data folder (1 MB, three
/// files) and nothing to stderr but what ends the program. Call it once, after the name of the
/// application is set and before the application is made, which may have something to say itself.
/// Where the folder cannot be written, the program works without a log.
void install(const QString &version);

/// The newest file of the log; empty where there is none.
QString file();

/// Notes an error by its code and the name of its file: its arguments may be contents of records.
void note(const Error &error);

/// "infrastructure 3, service 1", in order of names.
QString countsText(const QHash<QString, int> &counts);

} // namespace trama::log
