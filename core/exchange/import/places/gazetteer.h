// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "core/storage/row.h"

#include <QHash>

#include <optional>

namespace trama::exchange {

/// Names of places with their coordinates, from a list of the user's own.
class Gazetteer {
public:
    /// A CSV with a column of names ("name", "municipality" …) and latitudes and longitudes in
    /// degrees. Fails as readCsv does, or with BadTable where a column is missing.
    static Result<Gazetteer> read(const QString &path);

    struct Found {
        std::optional<storage::Point> point;
        bool isAmbiguous = false; ///< several places of that name, and no country that tells
    };
    /// `country`: two letters, may be empty. Names are compared without case and accents.
    Found find(const QString &name, const QString &country) const;

private:
    struct Entry {
        storage::Point point;
        QString country;
    };
    QHash<QString, QVector<Entry>> m_places;
};

} // namespace trama::exchange
