// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/sqlite/connection.h"

#include <functional>
#include <utility>
#include <vector>

namespace trama::storage {

/// Code and English name of the terms of a code list; empty where there is no such list.
using CodeTerms = std::function<std::vector<std::pair<QString, QString>>(const QString &list)>;

/// The terms as the vocabulary has them.
std::vector<std::pair<QString, QString>> vocabularyTerms(const QString &list);

/// Describes every column by the Schema extension; fields with one code get the values of their
/// list as an enumeration, so that other programs offer them.
Result<void> registerColumns(const Connection &connection, const CodeTerms &terms);

} // namespace trama::storage
