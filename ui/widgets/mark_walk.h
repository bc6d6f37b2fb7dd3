// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/render/scene.h"

#include <optional>

namespace trama::ui {

bool isNamed(const render::Mark &mark); ///< it can be current; else it is decoration
/// The named mark that an arrow key leads to: the nearest one that way, those in the same row or
/// column first. None where there is none, or for another key. From -1 it leads to the first one.
std::optional<int> nextMark(const render::Scene &scene, int from, int key);

} // namespace trama::ui
