// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/duplicates/mojibake.h"

#include <QByteArray>
#include <QStringDecoder>

#include <algorithm>
#include <iterator>

namespace trama::exchange {

namespace {

/// Windows-1252 from 0x80 to 0x9F; 0 where it has no letter.
constexpr char16_t kHigh[] = {0x20AC, 0, 0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021, 0x02C6,
    0x2030, 0x0160, 0x2039, 0x0152, 0, 0x017D, 0, 0, 0x2018, 0x2019, 0x201C, 0x201D, 0x2022, 0x2013,
    0x2014, 0x02DC, 0x2122, 0x0161, 0x203A, 0x0153, 0, 0x017E, 0x0178};

/// The byte that was read as this letter, or -1.
int byteOf(QChar c)
{
    if (c.unicode() < 0x100) {
        return c.unicode();
    }
    const auto found = std::find(std::begin(kHigh), std::end(kHigh), c.unicode());
    return found == std::end(kHigh) ? -1 : 0x80 + int(found - std::begin(kHigh));
}

} // namespace

QString withoutMojibake(const QString &text)
{
    QByteArray bytes;
    bytes.reserve(text.size());
    bool isPlain = true;
    for (const QChar c : text) {
        const int byte = byteOf(c);
        if (byte < 0) {
            return text;
        }
        isPlain = isPlain && byte < 0x80;
        bytes.append(static_cast<char>(byte));
    }
    if (isPlain) {
        return text;
    }
    QStringDecoder utf8(QStringDecoder::Utf8, QStringDecoder::Flag::Stateless);
    const QString meant = utf8(bytes);
    return utf8.hasError() ? text : meant;
}

} // namespace trama::exchange
