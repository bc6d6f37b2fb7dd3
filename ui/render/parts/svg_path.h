// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QPainterPath>
#include <QString>

namespace trama::render {

/// Reads the `d` of an SVG path, all commands of SVG 1.1. Stops at the first thing it cannot read.
QPainterPath fromSvgPath(const QString &data);
/// Writes a path as `d`, coordinates to a hundredth.
QByteArray toSvgPath(const QPainterPath &path);
/// A number as SVG wants it: to a hundredth, without trailing zeros, never "-0".
QByteArray svgNumber(double value);

} // namespace trama::render
