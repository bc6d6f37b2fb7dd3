// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/schema/layer_styles.h"

#include "core/storage/schema/geopackage_schema.h"

namespace trama::storage {

namespace {

// The columns QGIS looks for. It finds a style only where catalogue and schema are empty, not NULL.
constexpr char kTable[] = R"sql(
CREATE TABLE layer_styles (id INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
  f_table_catalog TEXT(256), f_table_schema TEXT(256), f_table_name TEXT(256),
  f_geometry_column TEXT(256), styleName TEXT(30), styleQML TEXT, styleSLD TEXT,
  useAsDefault BOOLEAN, description TEXT, owner TEXT(30), ui TEXT(30),
  update_time DATETIME DEFAULT CURRENT_TIMESTAMP)
)sql";

const QString kFacilities = QStringLiteral("infrastructure");
const QString kTypeField = QStringLiteral("type");
const QString kByType = QStringLiteral("By type");

struct Style {
    QString table;
    QString name;
    QString qml;
    QString sld;
};

Result<void> insertStyle(const Connection &connection, const QDateTime &time, const Style &style)
{
    Result<Statement> insert = connection.prepare(
        "INSERT INTO layer_styles (f_table_catalog, f_table_schema, f_table_name,"
        " f_geometry_column, styleName, styleQML, styleSLD, useAsDefault, description, owner,"
        " update_time) VALUES ('', '', ?1, 'geom', ?2, ?3, ?4, 1, '', '', ?5)");
    if (!insert) {
        return passOn(insert);
    }
    insert->bindText(1, style.table)
        .bindText(2, style.name)
        .bindText(3, style.qml)
        .bindText(4, style.sld)
        .bindText(5, isoTime(time));
    return insert->run();
}

} // namespace

Result<void> createLayerStyles(
    const Connection &connection, const QDateTime &time, const CodeTerms &terms)
{
    const QString outlines = QStringLiteral("outline");
    const Categories types = terms(QStringLiteral("facility_type"));
    return connection.execute(kTable)
        .and_then([&] { return registerTable(connection, "layer_styles", {}, time); })
        .and_then([&] {
            return insertStyle(connection, time,
                {kFacilities, kByType, categoriesQml(kTypeField, types),
                    categoriesSld(kFacilities, kTypeField, types)});
        })
        .and_then([&] {
            return insertStyle(connection, time,
                {outlines, QStringLiteral("Outline"), outlineQml(), outlineSld(outlines)});
        });
}

Result<void> restyleFacilities(const Connection &connection, const Categories &types)
{
    Result<Statement> update
        = connection.prepare("UPDATE layer_styles SET styleQML = ?1, styleSLD"
                             " = ?2 WHERE f_table_name = ?3 AND styleName = ?4");
    if (!update) {
        return passOn(update);
    }
    update->bindText(1, categoriesQml(kTypeField, types))
        .bindText(2, categoriesSld(kFacilities, kTypeField, types))
        .bindText(3, kFacilities)
        .bindText(4, kByType);
    return update->run();
}

} // namespace trama::storage
