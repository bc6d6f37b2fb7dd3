// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace trama::ui {

/// A name of a list as it stands within a sentence: "pilot line", but "ICT centre".
QString withinSentence(const QString &name);

} // namespace trama::ui
