// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/render/documents/prepared_document.h"

namespace trama::render {

/// styles.xml: the looks of headings, text, notes, captions and tables, A4, and a foot with notices
/// and page numbers.
QByteArray odtStyles(const PreparedDocument &document);

} // namespace trama::render
