// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/render/parts/svg_path.h"

#include <QRegularExpression>
#include <QStringView>

#include <cmath>
#include <numbers>

namespace trama::render {

namespace {

/// Walks the letters and numbers of a path's data.
class PathReader {
public:
    explicit PathReader(const QString &data)
        : m_data(data)
    {
    }

    QPainterPath read();

private:
    bool number(double &value);
    bool flag(bool &value);
    bool point(QPointF &value, bool isRelative);
    bool step(QChar command);
    bool curve(QChar kind, bool isRelative);
    bool arc(bool isRelative);
    void arcTo(QPointF radii, double degrees, bool isLarge, bool isSweep, QPointF end);
    void skipSeparators();

    QStringView m_data;
    qsizetype m_at = 0;
    QPainterPath m_path;
    QPointF m_control; ///< last control point, for S and T
    QChar m_last;
};

void PathReader::skipSeparators()
{
    while (m_at < m_data.size() && (m_data[m_at].isSpace() || m_data[m_at] == QLatin1Char(','))) {
        ++m_at;
    }
}

bool PathReader::number(double &value)
{
    static const QRegularExpression kNumber(
        QStringLiteral("[+-]?(?:\\d+\\.?\\d*|\\.\\d+)(?:[eE][+-]?\\d+)?"));
    skipSeparators();
    const auto match = kNumber.match(m_data, m_at, QRegularExpression::NormalMatch,
        QRegularExpression::AnchorAtOffsetMatchOption);
    if (!match.hasMatch()) {
        return false;
    }
    value = match.capturedView().toDouble();
    m_at = match.capturedEnd();
    return true;
}

bool PathReader::flag(bool &value)
{
    skipSeparators();
    if (m_at >= m_data.size()
        || (m_data[m_at] != QLatin1Char('0') && m_data[m_at] != QLatin1Char('1'))) {
        return false;
    }
    value = m_data[m_at++] == QLatin1Char('1');
    return true;
}

bool PathReader::point(QPointF &value, bool isRelative)
{
    double x = 0;
    double y = 0;
    if (!number(x) || !number(y)) {
        return false;
    }
    value = QPointF(x, y) + (isRelative ? m_path.currentPosition() : QPointF());
    return true;
}

bool PathReader::curve(QChar kind, bool isRelative)
{
    const QPointF now = m_path.currentPosition();
    const bool isCubic = kind == QLatin1Char('C') || kind == QLatin1Char('S');
    const QString kin = isCubic ? QStringLiteral("CS") : QStringLiteral("QT");
    QPointF first = kin.contains(m_last.toUpper()) ? 2 * now - m_control : now;
    QPointF second;
    QPointF end;
    if ((kind == QLatin1Char('C') || kind == QLatin1Char('Q')) && !point(first, isRelative)) {
        return false;
    }
    if (isCubic && !point(second, isRelative)) {
        return false;
    }
    if (!point(end, isRelative)) {
        return false;
    }
    if (isCubic) {
        m_path.cubicTo(first, second, end);
        m_control = second;
    } else {
        m_path.quadTo(first, end);
        m_control = first;
    }
    return true;
}

// SVG 1.1, appendix F.6.5 and F.6.6: from end points to the centre.
void PathReader::arcTo(QPointF radii, double degrees, bool isLarge, bool isSweep, QPointF end)
{
    const QPointF start = m_path.currentPosition();
    double rx = std::abs(radii.x());
    double ry = std::abs(radii.y());
    if (rx == 0 || ry == 0 || start == end) {
        m_path.lineTo(end);
        return;
    }
    const double phi = degrees * std::numbers::pi / 180;
    const QPointF half = (start - end) / 2;
    const double x = std::cos(phi) * half.x() + std::sin(phi) * half.y();
    const double y = -std::sin(phi) * half.x() + std::cos(phi) * half.y();
    const double excess = x * x / (rx * rx) + y * y / (ry * ry);
    if (excess > 1) {
        rx *= std::sqrt(excess);
        ry *= std::sqrt(excess);
    }
    const double under = rx * rx * y * y + ry * ry * x * x;
    double root = std::sqrt(std::max(0.0, (rx * rx * ry * ry - under) / under));
    root = isLarge == isSweep ? -root : root;
    const QPointF centre(root * rx * y / ry, -root * ry * x / rx);
    const double from = std::atan2((y - centre.y()) / ry, (x - centre.x()) / rx);
    double sweep = std::atan2((-y - centre.y()) / ry, (-x - centre.x()) / rx) - from;
    if (isSweep && sweep < 0) {
        sweep += 2 * std::numbers::pi;
    } else if (!isSweep && sweep > 0) {
        sweep -= 2 * std::numbers::pi;
    }
    const int parts = std::max(1, int(std::ceil(std::abs(sweep) / (std::numbers::pi / 2) - 1e-9)));
    const double delta = sweep / parts;
    const double k = 4.0 / 3 * std::tan(delta / 4);
    const QPointF middle = (start + end) / 2;
    const auto place = [&](double u, double v) {
        const QPointF p(centre.x() + rx * u, centre.y() + ry * v);
        return QPointF(std::cos(phi) * p.x() - std::sin(phi) * p.y(),
                   std::sin(phi) * p.x() + std::cos(phi) * p.y())
            + middle;
    };
    for (int i = 0; i < parts; ++i) {
        const double a = from + i * delta;
        const double b = a + delta;
        m_path.cubicTo(place(std::cos(a) - k * std::sin(a), std::sin(a) + k * std::cos(a)),
            place(std::cos(b) + k * std::sin(b), std::sin(b) - k * std::cos(b)),
            i + 1 == parts ? end : place(std::cos(b), std::sin(b)));
    }
}

bool PathReader::arc(bool isRelative)
{
    double rx = 0;
    double ry = 0;
    double degrees = 0;
    bool isLarge = false;
    bool isSweep = false;
    QPointF end;
    if (!number(rx) || !number(ry) || !number(degrees) || !flag(isLarge) || !flag(isSweep)
        || !point(end, isRelative)) {
        return false;
    }
    arcTo({rx, ry}, degrees, isLarge, isSweep, end);
    return true;
}

bool PathReader::step(QChar command)
{
    const bool isRelative = command.isLower();
    const QPointF now = m_path.currentPosition();
    QPointF end = now;
    double value = 0;
    switch (command.toUpper().unicode()) {
    case 'M':
    case 'L':
        if (!point(end, isRelative)) {
            return false;
        }
        command.toUpper() == QLatin1Char('M') ? m_path.moveTo(end) : m_path.lineTo(end);
        return true;
    case 'H':
        if (!number(value)) {
            return false;
        }
        m_path.lineTo(isRelative ? now.x() + value : value, now.y());
        return true;
    case 'V':
        if (!number(value)) {
            return false;
        }
        m_path.lineTo(now.x(), isRelative ? now.y() + value : value);
        return true;
    case 'A':
        return arc(isRelative);
    default:
        return curve(command.toUpper(), isRelative);
    }
}

QPainterPath PathReader::read()
{
    static const QString kCommands = QStringLiteral("MLHVCSQTAZ");
    QChar command;
    for (skipSeparators(); m_at < m_data.size(); skipSeparators()) {
        if (kCommands.contains(m_data[m_at].toUpper())) {
            command = m_data[m_at++];
        } else if (command == QLatin1Char('M')) {
            command = QLatin1Char('L');
        } else if (command == QLatin1Char('m')) {
            command = QLatin1Char('l');
        }
        if (command.toUpper() == QLatin1Char('Z')) {
            m_path.closeSubpath();
            m_last = command;
            command = QChar();
            continue;
        }
        if (command.isNull() || !step(command)) {
            break;
        }
        m_last = command;
    }
    return m_path;
}

} // namespace

QPainterPath fromSvgPath(const QString &data)
{
    return PathReader(data).read();
}

QByteArray svgNumber(double value)
{
    QByteArray text = QByteArray::number(std::round(value * 100) / 100, 'f', 2);
    while (text.endsWith('0')) {
        text.chop(1);
    }
    if (text.endsWith('.')) {
        text.chop(1);
    }
    return text == "-0" ? QByteArray("0") : text;
}

QByteArray toSvgPath(const QPainterPath &path)
{
    QByteArray data;
    QPointF start;
    const auto coordinates
        = [](const QPointF &p) { return svgNumber(p.x()) + ' ' + svgNumber(p.y()); };
    for (int i = 0; i < path.elementCount(); ++i) {
        const QPainterPath::Element element = path.elementAt(i);
        const bool isLast = i + 1 == path.elementCount()
            || path.elementAt(i + 1).type == QPainterPath::MoveToElement;
        if (element.type == QPainterPath::MoveToElement) {
            start = element;
            data += 'M' + coordinates(element);
        } else if (element.type == QPainterPath::CurveToElement) {
            data += 'C' + coordinates(element);
        } else if (element.type == QPainterPath::CurveToDataElement) {
            data += ' ' + coordinates(element);
        } else if (!isLast || QPointF(element) != start) {
            data += 'L' + coordinates(element);
        }
        if (isLast && element.type != QPainterPath::MoveToElement && QPointF(element) == start) {
            data += 'Z';
        }
    }
    return data;
}

} // namespace trama::render
