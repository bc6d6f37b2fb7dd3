// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/import/values/value_parsing.h"

#include <QDate>
#include <QRegularExpression>

#include <algorithm>
#include <array>
#include <charconv>
#include <string>

namespace trama::exchange {

namespace {

constexpr std::string_view kNoBreakSpace = "\xC2\xA0";
constexpr std::string_view kNarrowSpace = "\xE2\x80\xAF";
constexpr std::string_view kMinus = "\xE2\x88\x92";

QString textOf(std::string_view utf8)
{
    return QString::fromUtf8(utf8.data(), static_cast<qsizetype>(utf8.size()));
}

std::string replaced(std::string_view text, std::string_view what, char with)
{
    std::string result;
    for (std::size_t at = 0; at < text.size();) {
        const bool isThere = text.substr(at).starts_with(what);
        result.push_back(isThere ? with : text[at]);
        at += isThere ? what.size() : 1;
    }
    return result;
}

/// The digits with a plain point, where the groups of thousands are threes; else empty.
std::string plainNumber(std::string_view cell, char decimal)
{
    const std::string text
        = replaced(replaced(replaced(cell, kNoBreakSpace, ' '), kNarrowSpace, ' '), kMinus, '-');
    const char group = decimal == ',' ? '.' : ',';
    const std::size_t point = text.find(decimal);
    const std::string_view whole = std::string_view(text).substr(0, point);
    std::string plain;
    int digits = 0;
    bool isGrouped = false;
    for (const char c : whole) {
        if (c == group || c == ' ' || c == '\'') {
            if (digits == 0 || digits > 3 || (isGrouped && digits != 3)) {
                return {};
            }
            isGrouped = true;
            digits = 0;
        } else {
            digits += c >= '0' && c <= '9' ? 1 : 0;
            plain.push_back(c);
        }
    }
    if (isGrouped && digits != 3) {
        return {};
    }
    if (point != std::string::npos) {
        plain.push_back('.');
        plain.append(text, point + 1);
    }
    return plain;
}

std::optional<double> fromPlain(std::string_view text)
{
    if (!text.empty() && text.front() == '+') {
        text.remove_prefix(1);
    }
    double value = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
    const bool isNumber = error == std::errc() && end == text.data() + text.size() && !text.empty();
    const bool isFinite = value - value == 0;
    return isNumber && isFinite ? std::optional(value) : std::nullopt;
}

QString isoDate(int year, int month, int day)
{
    const QDate date(year, month, day);
    return date.isValid() && year >= 1000 && year <= 9999 ? date.toString(Qt::ISODate) : QString();
}

} // namespace

std::string_view trimmedText(std::string_view utf8)
{
    constexpr std::string_view kBlank = " \t\r\n\f\v";
    for (bool hasMore = true; hasMore;) {
        const std::size_t first = utf8.find_first_not_of(kBlank);
        if (first == std::string_view::npos) {
            return {};
        }
        utf8 = utf8.substr(first, utf8.find_last_not_of(kBlank) - first + 1);
        hasMore = false;
        if (utf8.starts_with(kNoBreakSpace)) {
            utf8.remove_prefix(kNoBreakSpace.size());
            hasMore = true;
        }
        if (utf8.ends_with(kNoBreakSpace)) {
            utf8.remove_suffix(kNoBreakSpace.size());
            hasMore = true;
        }
    }
    return utf8;
}

std::string_view unguarded(std::string_view utf8)
{
    const bool isGuarded = utf8.size() > 1 && utf8[0] == '\''
        && std::string_view("=+-@\t\r'").find(utf8[1]) != std::string_view::npos;
    return isGuarded ? utf8.substr(1) : utf8;
}

bool isNothing(std::string_view utf8)
{
    constexpr std::array<std::string_view, 14> kWords{"none", "null", "nan", "n/a", "#n/a", "na",
        "nil", "-", "--", "n.a.", "n.d.", "tba", "tbd", "not available"};
    const std::string_view text = trimmedText(utf8);
    if (text.empty()) {
        return true;
    }
    if (text.size() > 13) {
        return false;
    }
    std::string lower(text);
    std::transform(lower.begin(), lower.end(), lower.begin(),
        [](char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c + 32) : c; });
    return lower == "\xE2\x80\x93"
        || std::find(kWords.begin(), kWords.end(), lower) != kWords.end();
}

std::optional<double> parseNumber(std::string_view utf8, char decimal)
{
    const std::string_view text = trimmedText(utf8);
    const bool isPlain
        = decimal == '.' && text.find_first_not_of("0123456789.-") == std::string_view::npos;
    if (isPlain) {
        return fromPlain(text);
    }
    return fromPlain(plainNumber(text, decimal));
}

void DecimalVotes::add(std::string_view utf8)
{
    const std::string_view text = trimmedText(utf8);
    const std::size_t lastComma = text.rfind(',');
    const std::size_t lastPoint = text.rfind('.');
    if (lastComma == lastPoint || text.find_first_of("0123456789") == std::string_view::npos) {
        return;
    }
    const bool hasBoth = lastComma != std::string_view::npos && lastPoint != std::string_view::npos;
    const bool isCommaLast
        = lastPoint == std::string_view::npos || (hasBoth && lastComma > lastPoint);
    const char sign = isCommaLast ? ',' : '.';
    const std::size_t at = isCommaLast ? lastComma : lastPoint;
    int &mine = isCommaLast ? m_comma : m_point;
    int &other = isCommaLast ? m_point : m_comma;
    const bool isRepeated = text.find(sign) != at;
    const std::size_t behind = text.size() - at - 1;
    if (isRepeated) {
        other += 1;
    } else if (hasBoth || behind != 3 || text.find_first_not_of("+-0", 0) == at || at > 4) {
        mine += 1;
    } else {
        ++m_ambiguous;
    }
}

char DecimalVotes::sign(char fallback) const
{
    return m_comma == m_point ? fallback : m_comma > m_point ? ',' : '.';
}

std::optional<QString> parseTriState(std::string_view utf8)
{
    const QString word = textOf(trimmedText(utf8)).toLower();
    static const QStringList kYes
        = QStringLiteral("yes y true 1 x sim s verdadeiro oui ja sí si ✓ ✔")
              .split(QLatin1Char(' '));
    static const QStringList kNo
        = QStringLiteral("no n false 0 não nao falso non nein nee").split(QLatin1Char(' '));
    static const QStringList kUnknown
        = QStringLiteral("unknown ? desconhecido unclear tba").split(QLatin1Char(' '));
    if (kYes.contains(word)) {
        return QStringLiteral("yes");
    }
    if (kNo.contains(word)) {
        return QStringLiteral("no");
    }
    return kUnknown.contains(word) || isNothing(utf8) ? std::optional<QString>(QString())
                                                      : std::nullopt;
}

QString parseDate(std::string_view utf8)
{
    static const QRegularExpression kYearFirst(
        QStringLiteral("^(\\d{4})(?:[-/.](\\d{1,2})(?:[-/.](\\d{1,2}))?)?(?:[T ].*)?$"));
    static const QRegularExpression kDayFirst(
        QStringLiteral("^(?:(\\d{1,2})[-/.])?(\\d{1,2})[-/.](\\d{4})(?:[T ].*)?$"));
    const QString text = textOf(trimmedText(utf8));
    const QRegularExpressionMatch yearFirst = kYearFirst.match(text);
    const auto number = [](const QRegularExpressionMatch &match, int group) {
        return match.captured(group).isEmpty() ? 1 : match.captured(group).toInt();
    };
    if (yearFirst.hasMatch()) {
        return isoDate(number(yearFirst, 1), number(yearFirst, 2), number(yearFirst, 3));
    }
    const QRegularExpressionMatch dayFirst = kDayFirst.match(text);
    return dayFirst.hasMatch()
        ? isoDate(number(dayFirst, 3), number(dayFirst, 2), number(dayFirst, 1))
        : QString();
}

std::optional<std::pair<int, int>> parseTrl(std::string_view utf8)
{
    static const QRegularExpression kTrl(
        QStringLiteral("^(?:trl)?\\s*([1-9])(?:[.,]0)?(?:\\s*(?:-|–|—|/"
                       "|to|a|até|ate|\\.\\.)\\s*(?:trl)?\\s*([1-9]))?$"),
        QRegularExpression::CaseInsensitiveOption);
    const QRegularExpressionMatch match = kTrl.match(textOf(trimmedText(utf8)));
    if (!match.hasMatch()) {
        return std::nullopt;
    }
    const int from = match.captured(1).toInt();
    const int to = match.captured(2).isEmpty() ? from : match.captured(2).toInt();
    return from <= to ? std::optional(std::pair(from, to)) : std::nullopt;
}

StatusText parseStatus(const QString &text)
{
    static const QRegularExpression kStatus(
        QStringLiteral("^(?:[^:]*:)?\\s*(.*?)(?:\\s+(?:from|since|desde|a partir de)\\s+(\\d{4}))?"
                       "(?:\\s+(?:to|until|até|a)\\s+(\\d{4}))?\\s*$"),
        QRegularExpression::CaseInsensitiveOption | QRegularExpression::DotMatchesEverythingOption);
    const QRegularExpressionMatch match = kStatus.match(text);
    return {match.captured(1).trimmed(), match.captured(2).toInt(), match.captured(3).toInt()};
}

} // namespace trama::exchange
