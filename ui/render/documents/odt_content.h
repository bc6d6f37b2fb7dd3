// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/render/documents/prepared_document.h"

namespace trama::render {

/// Path of a figure's picture inside the package.
QString odtPicturePath(int figureNumber);

/// content.xml: the blocks in their order.
QByteArray odtContent(const PreparedDocument &document);

} // namespace trama::render
