// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/render/catalogue/catalogue_data.h"

#include <QByteArray>

namespace trama::render {

// Descriptions in the terms of schema.org as JSON-LD, to stand in a script element of type
// application/ld+json: a block of data that browsers do not run. No character in it can end the
// element.
QByteArray facilityJsonLd(const CatalogueFacility &facility, const QString &language);
QByteArray indexJsonLd(const CatalogueData &data, const QString &language);

/// True for an address of a web page that may stand in a link.
bool isWebAddress(const QString &text);

} // namespace trama::render
