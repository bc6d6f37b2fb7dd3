// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/gap/report.h"
#include "core/snapshot/snapshot.h"
#include "ui/render/scene.h"

namespace trama::tests {

/// A snapshot of two regions, R1 "North" and R2 "South", and a chain lab, pilot.
snapshot::Snapshot twoRegions();
gap::NeedResult need(
    int region, const QString &stage, int open, double target, gap::GapClass gapClass);
/// North: lab covered, pilot absent with a lender; South: lab fragile, pilot not mapped.
gap::GapReport smallReport();
const render::Mark *markOf(const render::Scene &scene, const QString &id);
/// All label texts of a scene, in drawing order.
QStringList words(const render::Scene &scene);
/// True where no two named marks with one of the prefixes overlap.
bool areApart(const render::Scene &scene, const QString &prefix);

} // namespace trama::tests
