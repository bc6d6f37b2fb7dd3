// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/text/texts.h"
#include "ui/render/catalogue/catalogue_data.h"

namespace trama::render {

// Pages without a script and with nothing from elsewhere; every text of the project is escaped.
QByteArray indexPage(const CatalogueData &data, const text::Texts &texts);
QByteArray facilityPage(
    const CatalogueData &data, const CatalogueFacility &facility, const text::Texts &texts);

} // namespace trama::render
