// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/geo/coordinate_text.h"

#include <QRegularExpression>

#include <cmath>
#include <vector>

namespace trama::geo {

namespace {

/// Degrees with their hemisphere: 'N', 'S', 'E', 'W', or none.
struct Angle {
    double degrees = 0;
    QChar side;
};

bool isLatitudeSide(QChar side)
{
    return side == QLatin1Char('N') || side == QLatin1Char('S');
}

/// "53.2194, 6.5665" and "53,2194 6,5665" alike with decimal points and blanks between.
QString plainNumbers(QString text)
{
    static const QRegularExpression decimalComma(QStringLiteral("(\\d),(\\d)"));
    static const QRegularExpression separator(QStringLiteral("\\s*[;,]\\s*"));
    if (!text.contains(QLatin1Char('.')) && text.count(decimalComma) >= 2) {
        text.replace(decimalComma, QStringLiteral("\\1.\\2"));
    }
    return text.replace(separator, QStringLiteral(" "));
}

QChar sideOf(const QString &before, const QString &after)
{
    const QString letter = (before.isEmpty() ? after : before).toUpper();
    const QChar side = letter.isEmpty() ? QChar() : letter.front();
    return side == QLatin1Char('O') ? QLatin1Char('W') : side;
}

std::optional<std::vector<Angle>> anglesOf(const QString &text)
{
    // A letter stands on one side of its number alone: before it, else behind.
    static const QRegularExpression angle(
        QStringLiteral("^\\s*([NSEWO])?\\s*([+-]?\\d+(?:\\.\\d+)?)\\s*(?:[°ºd]\\s*"
                       "(?:(\\d+(?:\\.\\d+)?)\\s*['′’]\\s*(?:(\\d+(?:\\.\\d+)?)\\s*"
                       "(?:\"|″|”|''))?)?)?\\s*(?(1)|([NSEWO](?![A-Za-z0-9]))?)"),
        QRegularExpression::CaseInsensitiveOption);
    std::vector<Angle> angles;
    QString rest = text;
    while (!rest.trimmed().isEmpty()) {
        const QRegularExpressionMatch match = angle.match(rest);
        if (!match.hasMatch()) {
            return std::nullopt;
        }
        const double whole = match.captured(2).toDouble();
        const double part = match.captured(3).toDouble() / 60 + match.captured(4).toDouble() / 3600;
        const bool isNegative = match.captured(2).startsWith(QLatin1Char('-'));
        angles.push_back({isNegative ? whole - part : whole + part,
            sideOf(match.captured(1), match.captured(5))});
        rest = rest.mid(match.capturedEnd());
    }
    return angles;
}

double signedDegrees(const Angle &angle)
{
    const bool isOther = angle.side == QLatin1Char('S') || angle.side == QLatin1Char('W');
    return isOther ? -angle.degrees : angle.degrees;
}

} // namespace

std::optional<QPointF> parseCoordinates(const QString &text)
{
    const auto angles = anglesOf(plainNumbers(text));
    if (!angles || angles->size() != 2) {
        return std::nullopt;
    }
    Angle lat = angles->front();
    Angle lon = angles->back();
    const bool isSided = !lat.side.isNull();
    if (isSided == lon.side.isNull()) {
        return std::nullopt;
    }
    if (isSided && !isLatitudeSide(lat.side)) {
        std::swap(lat, lon);
    }
    if (isSided && (!isLatitudeSide(lat.side) || isLatitudeSide(lon.side))) {
        return std::nullopt;
    }
    const QPointF place(signedDegrees(lon), signedDegrees(lat));
    const bool isWithin = std::abs(place.y()) <= 90 && std::abs(place.x()) <= 180;
    return isWithin ? std::optional(place) : std::nullopt;
}

std::optional<double> parseAngle(const QString &text, bool isLatitude)
{
    const auto angles = anglesOf(plainNumbers(text));
    if (!angles || angles->size() != 1) {
        return std::nullopt;
    }
    const Angle &angle = angles->front();
    const bool isOfAxis = angle.side.isNull() || isLatitudeSide(angle.side) == isLatitude;
    const double degrees = signedDegrees(angle);
    return isOfAxis && std::abs(degrees) <= (isLatitude ? 90 : 180) ? std::optional(degrees)
                                                                    : std::nullopt;
}

} // namespace trama::geo
