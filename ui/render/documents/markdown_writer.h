// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/render/documents/prepared_document.h"

namespace trama::render {

/// Markdown as pandoc reads it, figures as data inside it.
Result<QByteArray> toMarkdown(const PreparedDocument &document);

} // namespace trama::render
