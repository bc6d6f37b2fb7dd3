// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/csv/csv_encoding.h"

#include <QStringDecoder>

#include <uchardet/uchardet.h>

#include <algorithm>
#include <array>
#include <cstring>

namespace trama::exchange {

namespace {

constexpr qsizetype kSample = qsizetype(64) * 1024;
constexpr qsizetype kChunk = qsizetype(1024) * 1024;

/// Length of the UTF-8 sequence at `at`, 0 where it is malformed.
qsizetype sequenceLength(QByteArrayView bytes, qsizetype at)
{
    const auto byte = [&](qsizetype i) { return static_cast<unsigned char>(bytes[i]); };
    const unsigned lead = byte(at);
    const qsizetype length = lead < 0xC2 ? 0
        : lead < 0xE0                    ? 2
        : lead < 0xF0                    ? 3
        : lead < 0xF5                    ? 4
                                         : 0;
    if (length == 0 || at + length > bytes.size()) {
        return 0;
    }
    const unsigned second = byte(at + 1);
    const bool isOverlong = (lead == 0xE0 && second < 0xA0) || (lead == 0xF0 && second < 0x90);
    const bool isBeyond = (lead == 0xED && second > 0x9F) || (lead == 0xF4 && second > 0x8F);
    if (isOverlong || isBeyond) {
        return 0;
    }
    for (qsizetype i = 1; i < length; ++i) {
        if ((byte(at + i) & 0xC0U) != 0x80U) {
            return 0;
        }
    }
    return length;
}

/// UTF-16 without a mark: in Latin text every second byte is zero.
QString utf16ByZeros(QByteArrayView bytes)
{
    const qsizetype size = std::min(bytes.size(), kSample) & ~qsizetype(1);
    std::array<qsizetype, 2> zeros{};
    for (qsizetype i = 0; i < size; ++i) {
        zeros[static_cast<std::size_t>(i & 1)] += bytes[i] == '\0' ? 1 : 0;
    }
    if (size < 4 || std::max(zeros[0], zeros[1]) * 2 < size / 2
        || std::min(zeros[0], zeros[1]) * 10 > size) {
        return {};
    }
    return zeros[1] > zeros[0] ? QStringLiteral("UTF-16LE") : QStringLiteral("UTF-16BE");
}

/// Letters and signs that lists in western European languages use beyond ASCII.
bool isWesternLetter(QChar letter)
{
    static const QString kWestern = QStringLiteral(
        "áàâãäåçéèêëíîïñóôõöøúûüßæœÁÀÂÃÄÅÇÉÈÊËÍÎÏÑÓÔÕÖØÚÛÜÆŒ«»“”‘’–—…€£§°ºª·²³µ®©™¿¡´\u00A0");
    return kWestern.contains(letter);
}

/// The western encoding the bytes are in, where all of them make western letters; else empty.
QString westernEncoding(QByteArrayView bytes)
{
    bool needsWindows = false;
    QByteArray high;
    for (const char c : bytes) {
        const auto byte = static_cast<unsigned char>(c);
        if (byte >= 0x80) {
            needsWindows = needsWindows || byte < 0xA0;
            high.append(c);
        }
    }
    QStringDecoder decoder("windows-1252");
    const QString letters = decoder.decode(high);
    const auto odd = std::count_if(
        letters.begin(), letters.end(), [](QChar c) { return !isWesternLetter(c); });
    if (odd * 50 > letters.size()) {
        return {};
    }
    return needsWindows ? QStringLiteral("windows-1252") : QStringLiteral("ISO-8859-1");
}

QString ianaName(const QByteArray &name)
{
    const QByteArray lower = name.toLower();
    return QString::fromLatin1(lower.startsWith("windows-") ? lower : name);
}

QString guessedEncoding(QByteArrayView bytes)
{
    const QString western = westernEncoding(bytes);
    if (!western.isEmpty()) {
        return western;
    }
    uchardet_t detector = uchardet_new();
    uchardet_handle_data(
        detector, bytes.data(), static_cast<size_t>(std::min(bytes.size(), kChunk * 4)));
    uchardet_data_end(detector);
    const QString found = ianaName(QByteArray(uchardet_get_charset(detector)));
    uchardet_delete(detector);
    const bool isKnown = !found.isEmpty() && QStringDecoder(found.toLatin1().constData()).isValid();
    return isKnown && found != QLatin1String("ASCII") && found != QLatin1String("UTF-8")
        ? found
        : QStringLiteral("windows-1252");
}

QString markedEncoding(QByteArrayView bytes, qsizetype &markLength)
{
    struct Mark {
        QByteArrayView bytes;
        const char *name;
    };
    static const std::array<Mark, 5> kMarks{{
        {QByteArrayView("\xEF\xBB\xBF", 3), "UTF-8"},
        {QByteArrayView("\xFF\xFE\0\0", 4), "UTF-32LE"},
        {QByteArrayView("\0\0\xFE\xFF", 4), "UTF-32BE"},
        {QByteArrayView("\xFF\xFE", 2), "UTF-16LE"},
        {QByteArrayView("\xFE\xFF", 2), "UTF-16BE"},
    }};
    for (const Mark &mark : kMarks) {
        if (bytes.startsWith(mark.bytes)) {
            markLength = mark.bytes.size();
            return QString::fromLatin1(mark.name);
        }
    }
    return {};
}

Result<DecodedText> decodeFrom(QByteArrayView bytes, const QString &encoding)
{
    QStringDecoder decoder(encoding.toLatin1().constData());
    if (!decoder.isValid()) {
        return fail(ErrorCode::BadSetting, {QStringLiteral("encoding"), encoding});
    }
    DecodedText text;
    text.encoding = encoding;
    text.utf8.reserve(bytes.size() + bytes.size() / 8);
    for (qsizetype at = 0; at < bytes.size(); at += kChunk) {
        const QString part = decoder.decode(bytes.sliced(at, std::min(kChunk, bytes.size() - at)));
        text.utf8.append(part.toUtf8());
    }
    text.hasLostLetters = decoder.hasError();
    return text;
}

} // namespace

bool isUtf8(QByteArrayView bytes)
{
    constexpr quint64 kHighBits = 0x8080808080808080ULL;
    for (qsizetype at = 0; at < bytes.size();) {
        quint64 eight = 0;
        if (at + 8 <= bytes.size()) {
            std::memcpy(&eight, bytes.data() + at, 8);
            if ((eight & kHighBits) == 0) {
                at += 8;
                continue;
            }
        }
        if (static_cast<unsigned char>(bytes[at]) < 0x80) {
            ++at;
            continue;
        }
        const qsizetype length = sequenceLength(bytes, at);
        if (length == 0) {
            return false;
        }
        at += length;
    }
    return true;
}

bool isBinary(QByteArrayView bytes)
{
    static const std::array<QByteArrayView, 11> kMagic{QByteArrayView("\x89PNG\r\n\x1a\n", 8),
        QByteArrayView("\xFF\xD8\xFF", 3), QByteArrayView("GIF8", 4), QByteArrayView("%PDF-", 5),
        QByteArrayView("PK\x03\x04", 4), QByteArrayView("SQLite format 3\0", 16),
        QByteArrayView("\x1F\x8B", 2),
        QByteArrayView("\x7F"
                       "ELF",
            4),
        QByteArrayView("\xD0\xCF\x11\xE0", 4), QByteArrayView("7z\xBC\xAF", 4),
        QByteArrayView("RIFF", 4)};
    const bool isKnown = std::any_of(kMagic.begin(), kMagic.end(),
        [bytes](QByteArrayView magic) { return bytes.startsWith(magic); });
    if (isKnown) {
        return true;
    }
    qsizetype markLength = 0;
    if (!markedEncoding(bytes, markLength).isEmpty() || !utf16ByZeros(bytes).isEmpty()) {
        return false;
    }
    const QByteArrayView sample = bytes.first(std::min(bytes.size(), kSample));
    const auto controls = std::count_if(sample.begin(), sample.end(), [](char c) {
        const auto byte = static_cast<unsigned char>(c);
        return byte < 0x20 && byte != '\t' && byte != '\n' && byte != '\r' && byte != '\f';
    });
    return controls * 20 > sample.size();
}

Result<DecodedText> decodeText(QByteArray bytes, const QString &encoding)
{
    qsizetype markLength = 0;
    const QString marked = markedEncoding(bytes, markLength);
    QString name = encoding.isEmpty() ? marked : encoding;
    const bool isUtf8Named = name.compare(QLatin1String("UTF-8"), Qt::CaseInsensitive) == 0;
    if (name.isEmpty()) {
        name = isUtf8(bytes) ? QString() : utf16ByZeros(bytes);
    }
    if ((name.isEmpty() || isUtf8Named) && isUtf8(bytes)) {
        const QString zeros = isUtf8Named ? QString() : utf16ByZeros(bytes);
        if (zeros.isEmpty()) {
            if (marked == QLatin1String("UTF-8")) {
                bytes.remove(0, markLength);
            }
            return DecodedText{std::move(bytes), QStringLiteral("UTF-8"), false, false};
        }
        name = zeros;
    }
    const bool isGuessed = name.isEmpty();
    auto text = decodeFrom(QByteArrayView(bytes).sliced(marked == name ? markLength : 0),
        isGuessed ? guessedEncoding(bytes) : name);
    if (text) {
        text->isGuessed = isGuessed;
    }
    return text;
}

} // namespace trama::exchange
