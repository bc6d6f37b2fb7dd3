// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QWidget;

namespace trama::ui {

/// Language, theme, size of text, and who makes the changes. Each choice holds at once.
void showSettings(QWidget *parent);

} // namespace trama::ui
