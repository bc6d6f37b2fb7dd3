// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/render/documents/prepared_document.h"

namespace trama::render {

/// An OpenDocument text: a zip package of XML parts and pictures, with real headings, captions and
/// table headers.
Result<QByteArray> toOdt(const PreparedDocument &document);

} // namespace trama::render
