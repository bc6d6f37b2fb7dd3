// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/snapshot/filter.h"

class QJsonObject;

namespace trama::snapshot {

/// A filter as it is kept in a saved view: regions by code, so that it holds in another copy of the
/// project; empty parts are left out. {"regions": ["NL11"], "types": ["TI-PL"], "text": "bio",
/// "openToSmes": true, "lacking": "place", "keys": ["17"], "outside": true}
QJsonObject filterToJson(const Filter &filter, const Snapshot &snapshot);
/// Regions that the project no longer has, and words of a newer version, are left out.
Filter filterFromJson(const QJsonObject &json, const Snapshot &snapshot);

} // namespace trama::snapshot
