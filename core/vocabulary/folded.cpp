// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/vocabulary/vocabulary.h"

namespace trama::vocabulary {

namespace {

/// Letters that Unicode does not take apart.
QLatin1String plainLetters(QChar c)
{
    switch (c.unicode()) {
    case 0x00DF:
        return QLatin1String("ss");
    case 0x00E6:
        return QLatin1String("ae");
    case 0x00F8:
        return QLatin1String("o");
    case 0x0111:
        return QLatin1String("d");
    case 0x0131:
        return QLatin1String("i");
    case 0x0142:
        return QLatin1String("l");
    case 0x0153:
        return QLatin1String("oe");
    case 0x00FE:
        return QLatin1String("th");
    default:
        return {};
    }
}

} // namespace

QString folded(const QString &text)
{
    QString result;
    result.reserve(text.size());
    const QString apart = text.normalized(QString::NormalizationForm_KD).toLower();
    for (const QChar c : apart) {
        if (c.isMark()) {
            continue;
        }
        const QLatin1String letters = plainLetters(c);
        if (!letters.isEmpty()) {
            result += letters;
        } else if (c.isLetterOrNumber() || c.isSurrogate()) {
            result += c;
        } else if (c != QLatin1Char('\'') && c != QChar(0x2019)) {
            result += QLatin1Char(' ');
        }
    }
    return result.simplified();
}

} // namespace trama::vocabulary
