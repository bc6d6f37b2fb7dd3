// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/import/values/text_cleaning.h"

#include <QHash>
#include <QRegularExpression>

#include <array>

namespace trama::exchange {

namespace {

/// The Windows-1252 byte a character was shown for, or -1; the controls of Latin-1 stand for
/// themselves.
int windowsByte(QChar character)
{
    static const QHash<char16_t, int> kBytes = [] {
        constexpr std::array<char16_t, 32> kUpper{0x20AC, 0x81, 0x201A, 0x0192, 0x201E, 0x2026,
            0x2020, 0x2021, 0x02C6, 0x2030, 0x0160, 0x2039, 0x0152, 0x8D, 0x017D, 0x8F, 0x90,
            0x2018, 0x2019, 0x201C, 0x201D, 0x2022, 0x2013, 0x2014, 0x02DC, 0x2122, 0x0161, 0x203A,
            0x0153, 0x9D, 0x017E, 0x0178};
        QHash<char16_t, int> bytes;
        for (int i = 0; i < 32; ++i) {
            bytes.insert(kUpper[static_cast<std::size_t>(i)], 0x80 + i);
        }
        return bytes;
    }();
    const char16_t code = character.unicode();
    return code < 0x100 ? code : kBytes.value(code, -1);
}

bool isContinuation(QStringView text, qsizetype at)
{
    const int byte = at < text.size() ? windowsByte(text[at]) : -1;
    return byte >= 0x80 && byte < 0xC0;
}

bool startsMojibake(QStringView text, qsizetype at)
{
    const int lead = windowsByte(text[at]);
    if (lead >= 0xC2 && lead <= 0xDF && isContinuation(text, at + 1)) {
        const int decoded = ((lead & 0x1F) << 6) | (windowsByte(text[at + 1]) & 0x3F);
        return decoded < 0x250 || (decoded >= 0x370 && decoded < 0x500);
    }
    if (lead >= 0xE1 && lead <= 0xEF) {
        return isContinuation(text, at + 1) && isContinuation(text, at + 2);
    }
    return lead >= 0xF0 && lead <= 0xF4 && isContinuation(text, at + 1)
        && isContinuation(text, at + 2) && isContinuation(text, at + 3);
}

bool isInsideAddress(QStringView text, qsizetype at)
{
    qsizetype begin = at;
    while (begin > 0 && !text[begin - 1].isSpace()) {
        --begin;
    }
    qsizetype end = at;
    while (end < text.size() && !text[end].isSpace()) {
        ++end;
    }
    const QStringView word = text.sliced(begin, end - begin);
    return word.contains(QLatin1String("://")) || word.contains(QLatin1Char('/'))
        || word.contains(QLatin1Char('=')) || word.startsWith(QLatin1String("www."));
}

bool isLostLetter(QStringView text, qsizetype at)
{
    if (text[at] == QChar::ReplacementCharacter) {
        return true;
    }
    return text[at] == QLatin1Char('?') && at > 0 && at + 1 < text.size() && text[at - 1].isLetter()
        && text[at + 1].isLower() && !isInsideAddress(text, at);
}

QString namedEntity(const QString &name)
{
    static const QHash<QString, QString> kNames = [] {
        const QStringList pairs
            = QStringLiteral("amp & lt < gt > quot \" apos ' nbsp \u00A0 eacute é Eacute É egrave "
                             "è Egrave È ecirc ê Ecirc Ê euml ë "
                             "aacute á Aacute Á agrave à Agrave À acirc â Acirc Â atilde ã Atilde "
                             "Ã auml ä Auml Ä aring å Aring Å "
                             "aelig æ AElig Æ ccedil ç Ccedil Ç iacute í Iacute Í igrave ì icirc î "
                             "iuml ï ntilde ñ Ntilde Ñ oacute ó "
                             "Oacute Ó ograve ò ocirc ô Ocirc Ô otilde õ Otilde Õ ouml ö Ouml Ö "
                             "oslash ø Oslash Ø uacute ú Uacute Ú "
                             "ugrave ù ucirc û uuml ü Uuml Ü szlig ß ndash – mdash — lsquo ‘ rsquo "
                             "’ ldquo “ rdquo ” laquo « raquo » "
                             "hellip … deg ° euro € ordm º ordf ª middot · bull • trade ™ reg ® "
                             "copy © micro µ sup2 ² sup3 ³ times ×")
                  .split(QLatin1Char(' '));
        QHash<QString, QString> names;
        for (qsizetype i = 0; i + 1 < pairs.size(); i += 2) {
            names.insert(pairs[i], pairs[i + 1]);
        }
        return names;
    }();
    return kNames.value(name);
}

QString entityText(const QString &body)
{
    if (!body.startsWith(QLatin1Char('#'))) {
        return namedEntity(body);
    }
    const bool isHex = body.size() > 1 && body[1].toLower() == QLatin1Char('x');
    bool isNumber = false;
    const char32_t code = body.mid(isHex ? 2 : 1).toUInt(&isNumber, isHex ? 16 : 10);
    const bool isCharacter
        = isNumber && code >= 0x20 && code <= 0x10FFFF && (code < 0xD800 || code > 0xDFFF);
    return isCharacter ? QString::fromUcs4(&code, 1) : QString();
}

} // namespace

bool needsLook(std::string_view utf8)
{
    for (const char c : utf8) {
        if (c == '&' || c == '?' || static_cast<unsigned char>(c) >= 0x80) {
            return true;
        }
    }
    return false;
}

unsigned doubtsAbout(const QString &text)
{
    unsigned doubts = kClean;
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (text[i].unicode() >= 0xC2 && startsMojibake(text, i)) {
            doubts |= kMojibake;
        } else if (isLostLetter(text, i)) {
            doubts |= kLostLetters;
        }
    }
    return doubts;
}

QString withoutMojibake(const QString &text)
{
    QString result;
    for (qsizetype i = 0; i < text.size();) {
        const bool isStart = text[i].unicode() >= 0xC2 && startsMojibake(text, i);
        if (!isStart) {
            result += text[i++];
            continue;
        }
        const int lead = windowsByte(text[i]);
        const qsizetype length = lead >= 0xF0 ? 4 : lead >= 0xE0 ? 3 : 2;
        QByteArray bytes;
        for (qsizetype k = 0; k < length; ++k) {
            bytes += static_cast<char>(windowsByte(text[i + k]));
        }
        const QString letter = QString::fromUtf8(bytes);
        result += letter.contains(QChar::ReplacementCharacter) ? text.mid(i, length) : letter;
        i += length;
    }
    return result;
}

QString withoutEntities(const QString &text)
{
    static const QRegularExpression kEntity(
        QStringLiteral("&(#[0-9]{1,7}|#[xX][0-9a-fA-F]{1,6}|[A-Za-z]{2,8}[0-9]?);"));
    if (!text.contains(QLatin1Char('&'))) {
        return text;
    }
    QString result;
    qsizetype at = 0;
    for (auto matches = kEntity.globalMatch(text); matches.hasNext();) {
        const QRegularExpressionMatch match = matches.next();
        const QString character = entityText(match.captured(1));
        result += QStringView(text).sliced(at, match.capturedStart() - at);
        result += character.isNull() ? match.captured() : character;
        at = match.capturedEnd();
    }
    result += QStringView(text).sliced(at);
    return result;
}

} // namespace trama::exchange
