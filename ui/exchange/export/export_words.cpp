// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/exchange/export/export_words.h"

#include <QCoreApplication>

namespace trama::ui {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(ExportWords)
};

} // namespace

QString formatName(int format)
{
    const QString names[]{Words::tr("Excel workbook (XLSX)"), Words::tr("Text table (CSV)"),
        Words::tr("Points for maps (GeoJSON)"), Words::tr("Layers for GIS (GeoPackage)"),
        Words::tr("Network (GraphML)"), Words::tr("Catalogue of web pages"),
        Words::tr("Empty template to be filled in (XLSX)")};
    return names[format];
}

QString formatLimits(int format)
{
    const QString limits[]{
        Words::tr("A sheet for each kind of row. Texts up to 32,767 characters, up to 1,048,576 "
                  "rows a sheet. An import reads it back."),
        Words::tr("One kind of row. An import reads it back, texts that could not be read "
                  "included."),
        Words::tr("One kind of row, with its place. Texts that could not be read as a number or a "
                  "date stay behind."),
        Words::tr("Every kind of row, outlines of regions and our symbols in QGIS. Texts that "
                  "could not be read, the history and the settings stay behind."),
        Words::tr("Facilities, organisations and networks as nodes; links and memberships as "
                  "edges. Nothing else of the project."),
        Words::tr("An index by region with a map and a page for each facility, in a folder of its "
                  "own. Nothing in it runs or is loaded from elsewhere."),
        Words::tr("Nothing of the project: sheets with their columns, lists of words and an "
                  "example, which imports leave out.")};
    return limits[format];
}

QString audienceName(int audience)
{
    const QString names[]{Words::tr("The public: public rows"),
        Words::tr("Partners: all but confidential rows"),
        Words::tr("Ourselves: every row, persons only where they are asked for")};
    return names[audience];
}

} // namespace trama::ui
