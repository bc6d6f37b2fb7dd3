// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <string_view>

namespace trama::exchange {

/// What may be wrong with a text, as flags.
enum TextDoubt : unsigned {
    kClean = 0,
    kMojibake = 1, ///< UTF-8 read as Latin-1 or Windows-1252 and written again: "Ã©", "â€™"
    kLostLetters = 2, ///< U+FFFD, or "?" inside a word
};

/// False where the text surely needs neither cleaning nor doubt; quick, for long lists.
bool needsLook(std::string_view utf8);

unsigned doubtsAbout(const QString &text);

/// The text with its mojibake ("Ã©") as the letters it was made from ("é"); what cannot be told
/// stays.
QString withoutMojibake(const QString &text);

/// The text with its HTML entities ("&amp;", "&#233;") as characters; unknown ones stay.
QString withoutEntities(const QString &text);

} // namespace trama::exchange
