// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "core/geo/outline.h"

#include <QJsonObject>

#include <vector>

namespace trama::geo {

struct TopoObject {
    QJsonObject properties;
    Outline outline;
};

/// Polygons and multipolygons of every object of a quantised topology (TopoJSON 1.0), with what
/// they state.
Result<std::vector<TopoObject>> readTopoJson(const QByteArray &json);

} // namespace trama::geo
