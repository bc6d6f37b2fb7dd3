// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/text/texts.h"

#include <QHash>

namespace trama::text {

/// One text of the catalogue: `other` alone, or both forms where the first argument counts.
struct Entry {
    QString one; ///< empty where the text has one form
    QString other;
};

using Catalogue = QHash<QString, Entry>;

/// Every text of that language among the resources, read once.
const Catalogue &catalogue(Language language);

/// The text with %1, %2 … replaced in one pass, so that arguments may hold per cent signs
/// themselves.
QString filled(const QString &text, const QStringList &arguments);

/// The largest N of %N in the text.
int placeholders(const QString &text);

} // namespace trama::text
