// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/text/texts.h"

namespace trama::ui {

/// tr() in that language: every folder's translations at once, so that widgets hear one
/// QEvent::LanguageChange.
void installTranslations(text::Language language);

} // namespace trama::ui
