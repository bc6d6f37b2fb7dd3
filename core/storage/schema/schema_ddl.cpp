// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/schema/schema_ddl.h"

namespace trama::storage {

QByteArray quoted(QByteArrayView name)
{
    return '"' + name.toByteArray().replace('"', "\"\"") + '"';
}

QByteArray columnType(const domain::Field &field)
{
    switch (field.type) {
    case domain::FieldType::Integer:
    case domain::FieldType::Reference:
        return "INTEGER";
    case domain::FieldType::Real:
        return "DOUBLE";
    case domain::FieldType::Date:
        return "DATE";
    case domain::FieldType::DateTime:
        return "DATETIME";
    case domain::FieldType::Text:
    case domain::FieldType::Code:
    case domain::FieldType::Codes:
    case domain::FieldType::TriState:
        break;
    }
    return field.length > 0 ? "TEXT(" + QByteArray::number(field.length) + ')' : "TEXT";
}

QByteArray geometryType(domain::Geometry geometry)
{
    switch (geometry) {
    case domain::Geometry::Point:
        return "POINT";
    case domain::Geometry::MultiPolygon:
        return "MULTIPOLYGON";
    case domain::Geometry::None:
        break;
    }
    return {};
}

QByteArray tableDefinition(const domain::Entity &entity)
{
    QByteArray sql = "CREATE TABLE " + quoted(entity.name)
        + " (\"fid\" INTEGER PRIMARY KEY NOT NULL, \"uuid\" TEXT(36)";
    if (entity.geometry != domain::Geometry::None) {
        sql += ", \"geom\" " + geometryType(entity.geometry);
    }
    for (const domain::Field &field : entity.fields) {
        sql += ", " + quoted(field.name) + ' ' + columnType(field);
        if (field.reference != nullptr) {
            // Cascades and SET NULL would change rows behind the session's back.
            sql += " REFERENCES " + quoted(field.reference)
                + " (\"fid\") ON UPDATE NO ACTION ON DELETE NO ACTION"
                  " DEFERRABLE INITIALLY DEFERRED";
        }
    }
    return sql + ')';
}

std::vector<QByteArray> indexDefinitions(const domain::Entity &entity)
{
    std::vector<QByteArray> definitions;
    for (const domain::Field &field : entity.fields) {
        if (field.reference != nullptr) {
            const QByteArray column = quoted(field.name);
            definitions.push_back("CREATE INDEX "
                + quoted(QByteArray("trama_") + entity.name + '_' + field.name) + " ON "
                + quoted(entity.name) + " (" + column + ") WHERE " + column + " IS NOT NULL");
        }
    }
    return definitions;
}

const std::vector<QByteArray> &trackedTables()
{
    static const std::vector<QByteArray> tables = [] {
        std::vector<QByteArray> names;
        for (const domain::Entity &entity : domain::entities()) {
            names.emplace_back(entity.name);
        }
        names.emplace_back(kSettingTable);
        return names;
    }();
    return tables;
}

int firstFieldColumn(const domain::Entity &entity)
{
    return entity.geometry == domain::Geometry::None ? 2 : 3;
}

} // namespace trama::storage
