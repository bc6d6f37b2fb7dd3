// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/render/documents/pdf_pages.h"
#include "ui/render/documents/prepared_document.h"

namespace trama::render {

/// Places a table with its caption: cells wrapped, the header again on each page, a row taller than
/// half a page split.
void placeTable(PdfPages &pages, const PreparedTable &table, const QString &caption);

} // namespace trama::render
