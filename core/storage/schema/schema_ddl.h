// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/entity.h"

#include <QByteArray>

#include <vector>

namespace trama::storage {

/// The statement that makes the table of an entity, as GeoPackage 1.3 and SQLite sessions want it.
QByteArray tableDefinition(const domain::Entity &entity);

/// Indexes on the references of an entity; none is UNIQUE, since a changeset may swap two values.
std::vector<QByteArray> indexDefinitions(const domain::Entity &entity);

/// Column type in the capitals of the standard: TEXT(20), DOUBLE, INTEGER, DATE, DATETIME.
QByteArray columnType(const domain::Field &field);

/// "POINT", "MULTIPOLYGON"; empty for none.
QByteArray geometryType(domain::Geometry geometry);

/// Column of the first field in the table of an entity.
int firstFieldColumn(const domain::Entity &entity);

/// The name in double quotes.
QByteArray quoted(QByteArrayView name);

/// The fixed list of tables whose changes the log watches: every entity, then the settings.
const std::vector<QByteArray> &trackedTables();

inline constexpr char kSettingTable[] = "trama_setting";
inline constexpr char kOutlineTable[] = "outline";

} // namespace trama::storage
