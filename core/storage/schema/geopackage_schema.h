// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/schema/code_list_columns.h"

#include <QDateTime>

namespace trama::storage {

/// Makes every table of a new project: those of the standard, those of the entities, the outlines,
/// and our own, registered as GeoPackage 1.3 asks. Needs an empty file and an open transaction.
Result<void> createSchema(
    const Connection &connection, const QDateTime &time, const CodeTerms &terms = vocabularyTerms);

/// Enters a table in the contents of the GeoPackage; `type` is its geometry, empty = attributes.
Result<void> registerTable(
    const Connection &connection, QByteArrayView table, QByteArrayView type, const QDateTime &time);

/// "2026-11-24T06:20:58.123Z", the form of the standard.
QString isoTime(const QDateTime &time);

} // namespace trama::storage
