// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QWidget;

namespace trama::ui {

/// Version, licence and the notices of everything the program is built with. Not modal.
void showAbout(QWidget *parent);

} // namespace trama::ui
