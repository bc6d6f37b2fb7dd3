// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace trama::render {

/// The style of every page of a catalogue, light and dark by the reader's choice, for print too.
QString catalogueStyle();

} // namespace trama::render
