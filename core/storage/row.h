// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/entity.h"

#include <QByteArray>
#include <QUuid>
#include <QVariant>

#include <optional>

struct sqlite3_stmt;

namespace trama::storage {

/// Key of a row: 53 bits, so that JSON and spreadsheets' doubles can hold it. 0 = none.
using Key = qint64;

/// WGS84 degrees.
struct Point {
    double lon = 0;
    double lat = 0;
    bool operator==(const Point &) const = default;
};

/// The value of a cell that says something that cannot be read as its field: "about 20" for a
/// number. The field itself is empty; the text is kept beside it.
struct Unread {
    QString text;
    bool operator==(const Unread &) const = default;
};
inline bool isUnread(const QVariant &value)
{
    return value.userType() == qMetaTypeId<Unread>();
}

/// Field values by name. A missing name is left as it is (update) or empty (insert); a null
/// QVariant empties; an Unread empties and keeps its text (update). Text, Code, Codes, TriState,
/// Date, DateTime: QString. Integer, Reference: qint64. Real: double.
using Values = QHash<QString, QVariant>;

/// One row as ordinary values, for forms and single edits.
struct Record {
    Key key = 0;
    QUuid uuid;
    Values values;
    std::optional<Point> point;
};

/// Forward cursor over rows, ordered by key. Columns are those asked for, in that order.
/// Owned by the caller; valid while the Project lives and is not edited.
class RowReader {
public:
    RowReader(sqlite3_stmt *statement, bool hasPoint);
    ~RowReader();
    RowReader(RowReader &&other) noexcept;
    RowReader &operator=(RowReader &&other) noexcept;
    RowReader(const RowReader &) = delete;
    RowReader &operator=(const RowReader &) = delete;

    bool next(); ///< false at the end or on an error, see failed()
    bool failed() const { return m_failed; }

    Key key() const;
    QUuid uuid() const;
    std::optional<Point> point() const; ///< of an entity with Geometry::Point
    bool isNull(int column) const;
    qint64 integer(int column) const;
    double real(int column) const;
    QString text(int column) const;
    QByteArrayView utf8(int column) const; ///< valid until next()
    QVariant value(int column) const;

private:
    sqlite3_stmt *m_statement = nullptr;
    bool m_hasPoint = false;
    bool m_failed = false;
};

} // namespace trama::storage
