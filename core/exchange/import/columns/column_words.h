// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QString>

namespace trama::exchange {

/// Folded words that lists in English and Portuguese put over a column, to the name of CONTRACT.md.
const QHash<QString, QString> &columnWords();

} // namespace trama::exchange
