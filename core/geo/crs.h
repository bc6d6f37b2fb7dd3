// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPointF>
#include <QString>

#include <memory>
#include <optional>

namespace trama::geo {

/// Takes coordinates of a reference system to degrees (x = lon, y = lat, WGS84). Owned by one
/// thread.
class Crs {
public:
    /// "EPSG:3763"; null where PROJ knows no such system.
    static std::shared_ptr<const Crs> find(const QString &name);

    /// x = easting or longitude, y = northing or latitude, whatever order the system itself has;
    /// nothing outside its domain.
    std::optional<QPointF> toLonLat(QPointF given) const;
    const QString &name() const { return m_name; }

private:
    struct Private;
    Crs(QString name, std::shared_ptr<Private> d);

    QString m_name;
    std::shared_ptr<Private> d;
};

} // namespace trama::geo
