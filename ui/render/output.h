// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "ui/render/scene.h"

class QPainter;

namespace trama::render {

void paint(QPainter &painter, const Scene &scene); ///< at 1 dp = 1 unit
QByteArray toSvg(const Scene &scene); ///< SVG 1.1 with title, desc and a title on each named mark
/// Pixels of a resolution that says the scale; null where the scene has no size.
QImage toImage(const Scene &scene, double scale = 2);
QByteArray toPng(const Scene &scene, double scale = 2);
QByteArray toPdf(const Scene &scene);
/// By the ending of the path: svg, png, pdf. Written beside and renamed, so that a failure leaves
/// nothing half-written.
Result<void> write(const Scene &scene, const QString &path);

} // namespace trama::render
