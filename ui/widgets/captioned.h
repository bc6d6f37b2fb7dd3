// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QWidget;

namespace trama::ui {

class ThemeLabel;

/// A choice with its caption above, which is its buddy.
QWidget *captioned(ThemeLabel *caption, QWidget *editor);

} // namespace trama::ui
