// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/schema/layer_styles.h"

#include "core/storage/schema/geopackage_schema.h"
#include "core/storage/schema/style_text.h"

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
    const QString facilities = QStringLiteral("infrastructure");
    const QString outlines = QStringLiteral("outline");
    const QString field = QStringLiteral("type");
    const Categories types = terms(QStringLiteral("facility_type"));
    return connection.execute(kTable)
        .and_then([&] { return registerTable(connection, "layer_styles", {}, time); })
        .and_then([&] {
            return insertStyle(connection, time,
                {facilities, QStringLiteral("By type"), categoriesQml(field, types),
                    categoriesSld(facilities, field, types)});
        })
        .and_then([&] {
            return insertStyle(connection, time,
                {outlines, QStringLiteral("Outline"), outlineQml(), outlineSld(outlines)});
        });
}

} // namespace trama::storage
