// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/render/documents/prepared_document.h"

namespace trama::render {

/// An A4 PDF with a layout of its own: figures as vectors, tables that repeat their header, notices
/// and page numbers.
Result<QByteArray> toPdf(const PreparedDocument &document);

} // namespace trama::render
