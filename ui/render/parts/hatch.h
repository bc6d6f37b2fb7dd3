// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/render/scene.h"

namespace trama::render {

/// One tile of a pattern on the scene's own grid, so that neighbours join: strokes where width > 0,
/// else a filled path.
struct HatchTile {
    QSizeF size;
    QPainterPath path;
    double width = 0;
};
HatchTile hatchTile(Pattern pattern);
/// The lines or dots of a pattern over a rectangle, to be clipped to the shape.
QPainterPath hatch(Pattern pattern, const QRectF &area);

} // namespace trama::render
