// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/geo/outline.h"

#include <QtEndian>

#include <cmath>

namespace trama::geo {

namespace {

constexpr quint32 kPolygon = 3;
constexpr quint32 kMultiPolygon = 6;

/// Reads values of a byte order that changes from part to part, and remembers running out.
class WkbReader {
public:
    explicit WkbReader(const QByteArray &bytes)
        : m_at(bytes.constData())
        , m_end(m_at + bytes.size())
    {
    }

    bool isBroken() const { return m_isBroken; }

    /// Byte order and type; the type without the marks of further dimensions.
    quint32 header()
    {
        if (m_at == m_end) {
            return broken();
        }
        m_isLittle = *m_at++ == 1;
        const quint32 type = number<quint32>();
        const quint32 iso = (type & 0xffffU) / 1000;
        const bool hasZ = iso == 1 || iso == 3 || (type & 0x80000000U) != 0;
        const bool hasM = iso == 2 || iso == 3 || (type & 0x40000000U) != 0;
        if ((type & 0x20000000U) != 0) {
            number<quint32>(); // SRID of EWKB
        }
        m_extra = (hasZ ? 1 : 0) + (hasM ? 1 : 0);
        return (type & 0xffffU) % 1000;
    }

    /// A count of parts of at least `bytes` each, so that a wrong one cannot ask for the memory.
    quint32 count(qsizetype bytes)
    {
        const quint32 n = number<quint32>();
        return static_cast<qsizetype>(n) > (m_end - m_at) / bytes ? broken() : n;
    }

    QPointF point()
    {
        const double x = number<double>();
        const double y = number<double>();
        for (int i = 0; i < m_extra; ++i) {
            number<double>();
        }
        if (!std::isfinite(x) || !std::isfinite(y)) {
            broken();
        }
        return {x, y};
    }

    quint32 broken()
    {
        m_isBroken = true;
        m_at = m_end;
        return 0;
    }

private:
    template <typename T> T number()
    {
        if (m_end - m_at < static_cast<qsizetype>(sizeof(T))) {
            broken();
            return T{};
        }
        const T value = m_isLittle ? qFromLittleEndian<T>(m_at) : qFromBigEndian<T>(m_at);
        m_at += sizeof(T);
        return value;
    }

    const char *m_at;
    const char *m_end;
    int m_extra = 0;
    bool m_isLittle = true;
    bool m_isBroken = false;
};

Polygon readPolygon(WkbReader &reader)
{
    Polygon polygon;
    const quint32 rings = reader.count(4);
    for (quint32 r = 0; r < rings && !reader.isBroken(); ++r) {
        Ring ring;
        const quint32 points = reader.count(16);
        ring.reserve(points);
        for (quint32 p = 0; p < points && !reader.isBroken(); ++p) {
            ring.append(reader.point());
        }
        polygon.rings.append(ring);
    }
    return polygon;
}

template <typename T> void put(QByteArray &out, T value)
{
    char bytes[sizeof(T)];
    qToLittleEndian<T>(value, bytes);
    out.append(bytes, sizeof(T));
}

void putRing(QByteArray &out, const Ring &ring)
{
    const bool isOpen = !ring.isEmpty() && ring.first() != ring.last();
    put<quint32>(out, static_cast<quint32>(ring.size() + (isOpen ? 1 : 0)));
    const auto putPoint = [&out](QPointF point) {
        put<double>(out, point.x());
        put<double>(out, point.y());
    };
    for (const QPointF &point : ring) {
        putPoint(point);
    }
    if (isOpen) {
        putPoint(ring.first());
    }
}

} // namespace

QByteArray toWkb(const Outline &outline)
{
    QByteArray out;
    out.append('\1');
    put<quint32>(out, kMultiPolygon);
    put<quint32>(out, static_cast<quint32>(outline.polygons.size()));
    for (const Polygon &polygon : outline.polygons) {
        out.append('\1');
        put<quint32>(out, kPolygon);
        put<quint32>(out, static_cast<quint32>(polygon.rings.size()));
        for (const Ring &ring : polygon.rings) {
            putRing(out, ring);
        }
    }
    return out;
}

Result<Outline> fromWkb(const QByteArray &wkb)
{
    WkbReader reader(wkb);
    Outline outline;
    const quint32 type = reader.header();
    if (type == kPolygon) {
        outline.polygons.append(readPolygon(reader));
    } else if (type == kMultiPolygon) {
        const quint32 parts = reader.count(9);
        for (quint32 i = 0; i < parts && !reader.isBroken(); ++i) {
            if (reader.header() != kPolygon) {
                reader.broken();
            } else {
                outline.polygons.append(readPolygon(reader));
            }
        }
    } else {
        reader.broken();
    }
    if (reader.isBroken()) {
        return fail(ErrorCode::BadValue, {QStringLiteral("outline"), QStringLiteral("WKB")});
    }
    return outline;
}

} // namespace trama::geo
