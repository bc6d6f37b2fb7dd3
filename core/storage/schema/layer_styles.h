// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/schema/code_list_columns.h"
#include "core/storage/schema/style_text.h"

#include <QDateTime>

namespace trama::storage {

/// Writes the table by which QGIS finds a layer's default style: infrastructures in categories by
/// type, outlines as simple lines, each as QML and SLD.
Result<void> createLayerStyles(
    const Connection &connection, const QDateTime &time, const CodeTerms &terms);

/// Gives the facilities of a file the look of these types in this order, the rest that of no type;
/// only where their style is still the one written here.
Result<void> restyleFacilities(const Connection &connection, const Categories &types);

} // namespace trama::storage
