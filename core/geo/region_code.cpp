// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/geo/region_code.h"

#include <algorithm>

namespace trama::geo {

namespace {

bool isUpper(QChar c)
{
    return c >= QLatin1Char('A') && c <= QLatin1Char('Z');
}

bool isDigit(QChar c)
{
    return c >= QLatin1Char('0') && c <= QLatin1Char('9');
}

} // namespace

int levelOfCode(const QString &code)
{
    if (code.size() < 2 || code.size() > 5 || !isUpper(code[0]) || !isUpper(code[1])) {
        return -1;
    }
    const bool isNuts = std::all_of(
        code.begin() + 2, code.end(), [](QChar c) { return isUpper(c) || isDigit(c); });
    return isNuts ? static_cast<int>(code.size()) - 2 : -1;
}

QString countryOfCode(const QString &code)
{
    const QString letters = code.left(2).toUpper();
    if (letters.size() < 2 || !isUpper(letters[0]) || !isUpper(letters[1])) {
        return {};
    }
    if (letters == QLatin1String("GR")) {
        return QStringLiteral("EL");
    }
    return letters == QLatin1String("GB") ? QStringLiteral("UK") : letters;
}

QString fullVersion(const QString &version)
{
    const QString trimmed = version.trimmed();
    const bool isYear = trimmed.size() == 4 && std::all_of(trimmed.begin(), trimmed.end(), isDigit);
    return isYear ? QStringLiteral("NUTS ") + trimmed : trimmed;
}

bool isPartOf(const QString &code, const QString &whole)
{
    return levelOfCode(code) > levelOfCode(whole) && levelOfCode(whole) >= 0
        && code.startsWith(whole);
}

} // namespace trama::geo
