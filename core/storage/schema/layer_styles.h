// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/schema/code_list_columns.h"

#include <QDateTime>

namespace trama::storage {

/// Writes the table by which QGIS finds a layer's default style: infrastructures in categories by
/// type, outlines as simple lines, each as QML and SLD.
Result<void> createLayerStyles(
    const Connection &connection, const QDateTime &time, const CodeTerms &terms);

} // namespace trama::storage
