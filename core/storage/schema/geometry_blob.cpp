// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/schema/geometry_blob.h"

#include <QtEndian>

#include <algorithm>
#include <cmath>
#include <limits>

namespace trama::storage {

namespace {

constexpr qint32 kSrsId = 4326;
constexpr quint32 kWkbPoint = 1;
constexpr quint32 kWkbPolygon = 3;
constexpr quint32 kWkbMultiPolygon = 6;
constexpr qsizetype kHeaderSize = 8;

template <typename T> void append(QByteArray &bytes, T value)
{
    char buffer[sizeof(T)];
    qToLittleEndian(value, buffer);
    bytes.append(buffer, sizeof(T));
}

/// Reads numbers from bytes of either order; every reading past the end turns it invalid.
class ByteReader {
public:
    explicit ByteReader(QByteArrayView bytes)
        : m_bytes(bytes)
    {
    }

    bool isValid() const { return m_isValid; }
    bool isAtEnd() const { return m_position == m_bytes.size(); }

    void readOrder() { m_isLittle = number<quint8>() == 1; }
    quint32 count() { return number<quint32>(); }
    double real() { return number<double>(); }

private:
    template <typename T> T number()
    {
        if (!m_isValid || m_bytes.size() - m_position < static_cast<qsizetype>(sizeof(T))) {
            m_isValid = false;
            return T{};
        }
        const char *at = m_bytes.data() + m_position;
        m_position += static_cast<qsizetype>(sizeof(T));
        return m_isLittle ? qFromLittleEndian<T>(at) : qFromBigEndian<T>(at);
    }

    QByteArrayView m_bytes;
    qsizetype m_position = 0;
    bool m_isLittle = true;
    bool m_isValid = true;
};

QByteArray header(quint8 flags)
{
    QByteArray bytes("GP\0", 3);
    bytes.append(static_cast<char>(flags));
    append(bytes, kSrsId);
    return bytes;
}

/// Size of the header with its envelope, or -1.
qsizetype headerSize(QByteArrayView blob)
{
    if (blob.size() < kHeaderSize || blob[0] != 'G' || blob[1] != 'P') {
        return -1;
    }
    constexpr qsizetype envelopeSizes[] = {0, 32, 48, 48, 64};
    const int kind = (static_cast<quint8>(blob[3]) >> 1) & 7;
    if (kind > 4 || blob.size() < kHeaderSize + envelopeSizes[kind]) {
        return -1;
    }
    return kHeaderSize + envelopeSizes[kind];
}

bool readRing(ByteReader &reader, Envelope &envelope)
{
    const quint32 points = reader.count();
    for (quint32 i = 0; i < points && reader.isValid(); ++i) {
        const double lon = reader.real();
        const double lat = reader.real();
        if (!std::isfinite(lon) || !std::isfinite(lat)) {
            return false;
        }
        envelope.minLon = std::min(envelope.minLon, lon);
        envelope.maxLon = std::max(envelope.maxLon, lon);
        envelope.minLat = std::min(envelope.minLat, lat);
        envelope.maxLat = std::max(envelope.maxLat, lat);
    }
    return reader.isValid();
}

} // namespace

QByteArray pointBlob(Point point)
{
    QByteArray bytes = header(1);
    bytes.append('\1');
    append(bytes, kWkbPoint);
    append(bytes, point.lon);
    append(bytes, point.lat);
    return bytes;
}

std::optional<Point> pointOf(QByteArrayView blob)
{
    const qsizetype size = headerSize(blob);
    if (size < 0) {
        return std::nullopt;
    }
    ByteReader reader(blob.sliced(size));
    reader.readOrder();
    const quint32 type = reader.count();
    const Point point{reader.real(), reader.real()};
    // Types 1001, 2001, 3001 are points with Z, M and both, whose first two numbers are the same.
    const bool isPoint = type % 1000 == kWkbPoint && type < 4000;
    if (!reader.isValid() || !isPoint || !std::isfinite(point.lon) || !std::isfinite(point.lat)) {
        return std::nullopt;
    }
    return point;
}

QByteArray multiPolygonBlob(const QByteArray &wkb, const Envelope &envelope)
{
    QByteArray bytes = header(1 | (1 << 1));
    for (const double value :
        {envelope.minLon, envelope.maxLon, envelope.minLat, envelope.maxLat}) {
        append(bytes, value);
    }
    return bytes + wkb;
}

QByteArray wkbOf(QByteArrayView blob)
{
    const qsizetype size = headerSize(blob);
    return size < 0 ? QByteArray() : blob.sliced(size).toByteArray();
}

std::optional<Envelope> multiPolygonEnvelope(QByteArrayView wkb)
{
    constexpr double infinity = std::numeric_limits<double>::infinity();
    Envelope envelope{infinity, -infinity, infinity, -infinity};
    ByteReader reader(wkb);
    reader.readOrder();
    if (reader.count() != kWkbMultiPolygon) {
        return std::nullopt;
    }
    const quint32 polygons = reader.count();
    for (quint32 i = 0; i < polygons && reader.isValid(); ++i) {
        reader.readOrder();
        if (reader.count() != kWkbPolygon) {
            return std::nullopt;
        }
        const quint32 rings = reader.count();
        for (quint32 ring = 0; ring < rings; ++ring) {
            if (!readRing(reader, envelope)) {
                return std::nullopt;
            }
        }
    }
    const bool isWhole = reader.isValid() && reader.isAtEnd() && envelope.minLon <= envelope.maxLon;
    return isWhole ? std::optional(envelope) : std::nullopt;
}

} // namespace trama::storage
