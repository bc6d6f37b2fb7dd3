// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/render/documents/prepared_document.h"

namespace trama::render {

/// One file without scripts or anything from outside: figures are pictures inside it.
Result<QByteArray> toHtml(const PreparedDocument &document);

} // namespace trama::render
