// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "core/exchange/issue.h"
#include "core/exchange/text_table.h"

#include <atomic>

namespace trama::exchange {

inline constexpr std::size_t kRowsBetweenLooks = 4096;

struct CsvOptions {
    QString encoding; ///< IANA name; empty = detected
    char separator = '\0'; ///< '\0' = detected
    int headerRow = 0; ///< from 1, blank rows not counted; 0 = detected
    const std::atomic<bool> *cancelled = nullptr; ///< looked at every kRowsBetweenLooks rows
};

/// A list in text: one of its first records names the columns, those above are titles. Ragged rows
/// are kept and named in the issues.
struct CsvTable {
    TextTable table;
    QString encoding; ///< IANA name
    QString separator; ///< one character
    int headerRow = 1;
    Issues issues;
};

/// Reads a file of comma, semicolon, tab or bar separated text in any encoding. Blank lines are not
/// rows. Fails with FileNotFound, IsDirectory, CannotRead, EmptyFile, Cancelled, UnknownFormat
/// where the bytes are no text, or ReaderFailed where they are more than a list holds.
Result<CsvTable> readCsv(const QString &path, const CsvOptions &options = {});

} // namespace trama::exchange
