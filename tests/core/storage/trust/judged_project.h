// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/core/storage/trust/model.h"
#include "tests/core/storage/trust/subject.h"

namespace trama::tests {

/// The steps of a script a file holds, after opening it as the program would: whole, and not
/// thought to be changed by another program.
Judged judgedProject(const QString &path, const Script &script);

/// Empty where SQLite finds the file sound, references included; else its words.
QString unsoundness(const QString &path);

} // namespace trama::tests
