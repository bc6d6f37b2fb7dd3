// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/duplicates/duplicates.h"
#include "core/text/texts.h"

namespace trama::exchange {

/// What was seen in words, each a few: "same name", "0.3 km apart".
QStringList reasonWords(const QVector<Reason> &reasons, const text::Texts &texts);

} // namespace trama::exchange
