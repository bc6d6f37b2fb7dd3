// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/ui/support/page_lab.h"
#include "ui/palette/command_palette.h"
#include "ui/shell/main_window.h"

#include <QListView>

namespace trama::tests {

/// The palette as Ctrl+K opens it, with something typed.
ui::CommandPalette &typed(ui::MainWindow &window, const QString &text);
QListView &list(const ui::CommandPalette &palette);
/// Header and rows below it up to the next header, as the screen reader hears them; empty where
/// there is no such group.
QStringList group(const ui::CommandPalette &palette, const QString &title);
QStringList headers(const ui::CommandPalette &palette); ///< "Facilities, 27 of 375"
QString chosen(const ui::CommandPalette &palette); ///< its title
/// Moves down to the row of that title; fails where there is none.
void choose(const ui::CommandPalette &palette, const QString &title);
/// Presses Enter in the field, and lets what it opens come up.
void run(PageLab &lab, const ui::CommandPalette &palette,
    Qt::KeyboardModifiers modifiers = Qt::NoModifier);

} // namespace trama::tests
