// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace trama::exchange {

/// The text as it was meant where UTF-8 was once read as Windows-1252 ("Ã¤" for "ä"), for comparing
/// alone; any other text as it is.
QString withoutMojibake(const QString &text);

} // namespace trama::exchange
