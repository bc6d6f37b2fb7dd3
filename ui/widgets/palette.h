// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/render/theme.h"

#include <QPalette>

namespace trama::ui {

/// The tokens as Qt's widgets read colours. Inactive = Active, so that selections do not fade.
QPalette paletteOf(const render::Theme &theme);

} // namespace trama::ui
