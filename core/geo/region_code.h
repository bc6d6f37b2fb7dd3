// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace trama::geo {

/// 0 to 3 for a code shaped as in NUTS (two letters and up to three characters), -1 for any other.
int levelOfCode(const QString &code);
/// The first two letters in NUTS manner: GR becomes EL, GB becomes UK. Empty where the code does
/// not begin with letters.
QString countryOfCode(const QString &code);
/// "2021" becomes "NUTS 2021"; other names stand as they are.
QString fullVersion(const QString &version);
inline constexpr char16_t kDefaultVersion[] = u"NUTS 2021";

/// True where the code names a part of the other: longer, and beginning with it. Codes outside NUTS
/// have no parts.
bool isPartOf(const QString &code, const QString &whole);

} // namespace trama::geo
