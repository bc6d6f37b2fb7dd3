// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "core/domain/entity.h"

#include <QVariant>

#include <string>

struct sqlite3_stmt;

namespace trama::storage {

/// A value as SQLite holds it; keeps its buffer from row to row.
struct Cell {
    enum class Type { Null, Integer, Real, Text, Blob };
    Type type = Type::Null;
    qint64 integer = 0;
    double real = 0;
    std::string bytes; ///< of Text (UTF-8) and Blob

    void setInteger(qint64 value);
    void setReal(double value);
    void setBytes(Type kind, QByteArrayView value);
};

/// The value as the field stores it: empty text and reference 0 become NULL. BadValue where the
/// field cannot hold it: a date that is not ISO 8601, a number that is none, a tri-state beside yes
/// and no.
Result<void> setCell(Cell &cell, const domain::Field &field, const QVariant &value);

/// What SQLite would store of this cell in the column of the field, so that a hash over cells
/// equals one over stored rows. BadValue as above.
Result<void> settle(Cell &cell, const domain::Field &field);

/// Binds without copying: the cell must outlive the step.
void bindCell(sqlite3_stmt *statement, int parameter, const Cell &cell);

/// A 64-bit hash of stored rows, independent of the order of rows and columns (FNV-1a of each
/// value, mixed and summed).
class RowsHash {
public:
    void add(int column, qint64 value);
    void add(int column, double value);
    void add(int column, QByteArrayView bytes);
    void add(int column, const Cell &cell);
    void endRow();
    quint64 value() const { return m_sum; }

private:
    static constexpr quint64 kBasis = 14695981039346656037U;
    void addValue(int column, const void *bytes, qsizetype size);
    quint64 m_row = 0;
    quint64 m_sum = 0;
};

} // namespace trama::storage
