// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/export.h"
#include "core/exchange/export/disclosure.h"

#include <QHash>
#include <QSize>
#include <QVector>

namespace trama::render {

inline constexpr QSize kCatalogueMap{960, 620}; ///< dp

/// A field of a page in words.
struct CatalogueField {
    QString name; ///< of the field of the entity: "website"
    QString label;
    QString value;
};

/// A service or a piece of equipment.
struct CatalogueItem {
    QString title;
    QVector<CatalogueField> fields;
};

struct CatalogueFacility {
    QString uuid;
    QString title; ///< in the catalogue's language, where there is one
    QString type; ///< in words
    QString region; ///< of the project's regions that holds it; empty = none
    QVector<CatalogueField> fields;
    QVector<CatalogueItem> services;
    QVector<CatalogueItem> equipment;
    std::optional<storage::Point> point;

    QString file() const { return uuid + QStringLiteral(".html"); }
    QString value(const char *field) const;
};

struct CatalogueData {
    QString title;
    QVector<CatalogueFacility> facilities; ///< by name, as the language sorts
    QStringList regions; ///< that hold one, in their order; the last may be empty = no region
    QStringList notices;
    qint64 withheld = 0;
    QByteArray map; ///< SVG; empty where nothing has a place
    QByteArray darkMap;
    QString mapText; ///< what the map shows
};

/// Everything the catalogue says, for that audience; never persons. Fails as reading the project
/// does, and with Cancelled.
Result<CatalogueData> catalogueData(
    const storage::Project &project, const exchange::ExportOptions &options);

} // namespace trama::render
