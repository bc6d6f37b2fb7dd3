// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/import/places/wkb_point.h"

#include "core/geo/outline.h"

#include <cmath>
#include <cstring>
#include <vector>

namespace trama::exchange {

namespace {

/// Walks the vertices of a WKB geometry of any type, little or big endian, with or without Z and M.
class VertexWalk {
public:
    explicit VertexWalk(const QByteArray &wkb)
        : m_wkb(wkb)
    {
    }

    bool run() { return geometry(0); }
    const std::vector<storage::Point> &vertices() const { return m_vertices; }
    quint32 kind() const { return m_kind; }

private:
    template <typename T> bool take(T &value)
    {
        constexpr auto size = static_cast<qsizetype>(sizeof(T));
        if (m_at + size > m_wkb.size()) {
            return false;
        }
        char bytes[sizeof(T)];
        for (qsizetype i = 0; i < size; ++i) {
            bytes[m_isLittle ? i : size - 1 - i] = m_wkb[m_at + i];
        }
        std::memcpy(&value, bytes, sizeof(T));
        m_at += size;
        return true;
    }

    bool vertex(int dimensions)
    {
        storage::Point point;
        double rest = 0;
        bool isThere = take(point.lon) && take(point.lat);
        for (int i = 2; isThere && i < dimensions; ++i) {
            isThere = take(rest);
        }
        if (isThere && std::isfinite(point.lon) && std::isfinite(point.lat)) {
            m_vertices.push_back(point);
        }
        return isThere;
    }

    bool vertices(int dimensions)
    {
        quint32 count = 0;
        bool isThere = take(count);
        for (quint32 i = 0; isThere && i < count; ++i) {
            isThere = vertex(dimensions);
        }
        return isThere;
    }

    bool geometry(int depth)
    {
        quint8 order = 1;
        quint32 type = 0;
        if (depth > 8 || !take(order)) {
            return false;
        }
        m_isLittle = order == 1;
        if (!take(type)) {
            return false;
        }
        const quint32 dimensionCode = (type % 10000) / 1000;
        const int dimensions = dimensionCode == 0 ? 2 : dimensionCode == 3 ? 4 : 3;
        const quint32 kind = type % 1000;
        m_kind = depth == 0 ? kind : m_kind;
        if (kind == 1) {
            return vertex(dimensions);
        }
        if (kind == 2) {
            return vertices(dimensions);
        }
        quint32 parts = 0;
        bool isThere = take(parts);
        for (quint32 i = 0; isThere && i < parts; ++i) {
            isThere = kind == 3 ? vertices(dimensions) : geometry(depth + 1);
        }
        return isThere;
    }

    const QByteArray &m_wkb;
    qsizetype m_at = 0;
    bool m_isLittle = true;
    quint32 m_kind = 0;
    std::vector<storage::Point> m_vertices;
};

} // namespace

WkbPoint pointOfWkb(const QByteArray &wkb)
{
    VertexWalk walk(wkb);
    if (wkb.isEmpty() || !walk.run() || walk.vertices().empty()) {
        return {};
    }
    const std::vector<storage::Point> &vertices = walk.vertices();
    if (walk.kind() == 1) {
        return {vertices.front(), false};
    }
    if (const Result<geo::Outline> outline = geo::fromWkb(wkb)) {
        const QPointF middle = geo::centroid(*outline);
        if (std::isfinite(middle.x()) && std::isfinite(middle.y())) {
            return {storage::Point{middle.x(), middle.y()}, true};
        }
    }
    storage::Point mean;
    for (const storage::Point &vertex : vertices) {
        mean.lon += vertex.lon / static_cast<double>(vertices.size());
        mean.lat += vertex.lat / static_cast<double>(vertices.size());
    }
    return {mean, true};
}

} // namespace trama::exchange
