// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"

#include <QByteArray>
#include <QString>

namespace trama::exchange {

/// A file's bytes as UTF-8 without a byte order mark.
struct DecodedText {
    QByteArray utf8;
    QString encoding; ///< IANA name of what the file was in
    bool isGuessed
        = false; ///< told from the frequency of letters, not from a mark or from validity
    bool hasLostLetters = false; ///< some bytes stand for no letter in that encoding
};

/// Turns bytes into UTF-8. `encoding` (IANA name) overrides; else a byte order mark, valid UTF-8,
/// UTF-16 by its zeros, and at last libuchardet decide. Fails with BadSetting on an unknown
/// encoding.
Result<DecodedText> decodeText(QByteArray bytes, const QString &encoding = {});

/// True where the bytes are well-formed UTF-8.
bool isUtf8(QByteArrayView bytes);

/// True where the first bytes are those of a picture, archive, database or other thing that is not
/// text.
bool isBinary(QByteArrayView bytes);

} // namespace trama::exchange
