// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/rows/cell.h"

#include "core/storage/sqlite/sqlite.h"

#include <QDate>

#include <cmath>

namespace trama::storage {

namespace {

using domain::FieldType;

Result<void> badValue(const domain::Field &field, const QString &value)
{
    return fail(ErrorCode::BadValue, {QString::fromLatin1(field.name), value});
}

QString textOf(const Cell &cell)
{
    switch (cell.type) {
    case Cell::Type::Integer:
        return QString::number(cell.integer);
    case Cell::Type::Real:
        return QString::number(cell.real, 'g', 17);
    case Cell::Type::Text:
    case Cell::Type::Blob:
        return QString::fromUtf8(cell.bytes.data(), static_cast<qsizetype>(cell.bytes.size()));
    case Cell::Type::Null:
        break;
    }
    return {};
}

Result<void> settleText(Cell &cell, const domain::Field &field)
{
    if (cell.type == Cell::Type::Text) {
        if (cell.bytes.empty()) {
            cell.type = Cell::Type::Null;
        }
        return {};
    }
    const QByteArray text = textOf(cell).toUtf8();
    cell.setBytes(Cell::Type::Text, text);
    return cell.bytes.empty() ? badValue(field, {}) : Result<void>();
}

Result<void> settleDate(Cell &cell, const domain::Field &field)
{
    const QString text = textOf(cell);
    // DATE has numeric affinity: a bare year would be stored as a number.
    const bool isDate = field.type == FieldType::Date
        ? text.size() == 10 && QDate::fromString(text, Qt::ISODate).isValid()
        : text.size() > 10 && QDateTime::fromString(text, Qt::ISODateWithMs).isValid();
    return isDate ? settleText(cell, field) : badValue(field, text);
}

Result<void> settleInteger(Cell &cell, const domain::Field &field)
{
    if (cell.type == Cell::Type::Integer) {
        return {};
    }
    bool isNumber = false;
    qint64 value = 0;
    if (cell.type == Cell::Type::Real) {
        isNumber = std::abs(cell.real) < 9e15 && std::trunc(cell.real) == cell.real;
        value = isNumber ? static_cast<qint64>(cell.real) : 0;
    } else {
        value = textOf(cell).toLongLong(&isNumber);
    }
    if (!isNumber) {
        return badValue(field, textOf(cell));
    }
    cell.setInteger(value);
    return {};
}

Result<void> settleReal(Cell &cell, const domain::Field &field)
{
    bool isNumber = true;
    double value = cell.real;
    if (cell.type == Cell::Type::Integer) {
        value = static_cast<double>(cell.integer);
    } else if (cell.type != Cell::Type::Real) {
        value = textOf(cell).toDouble(&isNumber);
    }
    if (!isNumber || !std::isfinite(value)) {
        return badValue(field, textOf(cell));
    }
    cell.setReal(value);
    return {};
}

/// Spreads a sum over all bits (the finaliser of MurmurHash3).
quint64 mixed(quint64 hash)
{
    hash = (hash ^ (hash >> 33)) * 0xff51afd7ed558ccdU;
    hash = (hash ^ (hash >> 33)) * 0xc4ceb9fe1a85ec53U;
    return hash ^ (hash >> 33);
}

} // namespace

void Cell::setInteger(qint64 value)
{
    type = Type::Integer;
    integer = value;
}

void Cell::setReal(double value)
{
    type = Type::Real;
    real = value;
}

void Cell::setBytes(Type kind, QByteArrayView value)
{
    type = kind;
    bytes.assign(value.data(), static_cast<std::size_t>(value.size()));
}

Result<void> settle(Cell &cell, const domain::Field &field)
{
    const bool isEmptyText = cell.type == Cell::Type::Text && cell.bytes.empty();
    if (cell.type == Cell::Type::Null || isEmptyText) {
        cell.type = Cell::Type::Null;
        return {};
    }
    switch (field.type) {
    case FieldType::Integer:
        return settleInteger(cell, field);
    case FieldType::Reference: {
        Result<void> done = settleInteger(cell, field);
        if (done && cell.integer == 0) {
            cell.type = Cell::Type::Null;
        }
        return done;
    }
    case FieldType::Real:
        return settleReal(cell, field);
    case FieldType::Date:
    case FieldType::DateTime:
        return settleDate(cell, field);
    case FieldType::TriState:
        if (cell.bytes != "yes" && cell.bytes != "no") {
            return badValue(field, textOf(cell));
        }
        return {};
    case FieldType::Text:
    case FieldType::Code:
    case FieldType::Codes:
        break;
    }
    return settleText(cell, field);
}

Result<void> setCell(Cell &cell, const domain::Field &field, const QVariant &value)
{
    switch (value.isNull() ? int(QMetaType::UnknownType) : value.typeId()) {
    case QMetaType::UnknownType:
        cell.type = Cell::Type::Null;
        break;
    case QMetaType::Bool:
        if (field.type == FieldType::TriState) {
            cell.setBytes(Cell::Type::Text, value.toBool() ? "yes" : "no");
        } else {
            cell.setInteger(value.toBool() ? 1 : 0);
        }
        break;
    case QMetaType::Int:
    case QMetaType::UInt:
    case QMetaType::Long:
    case QMetaType::LongLong:
        cell.setInteger(value.toLongLong());
        break;
    case QMetaType::Double:
    case QMetaType::Float:
        cell.setReal(value.toDouble());
        break;
    case QMetaType::QStringList:
        cell.setBytes(Cell::Type::Text, value.toStringList().join(u'|').toUtf8());
        break;
    default:
        if (!value.canConvert<QString>()) {
            return badValue(field, QString::fromLatin1(value.typeName()));
        }
        cell.setBytes(Cell::Type::Text, value.toString().toUtf8());
        break;
    }
    return settle(cell, field);
}

void bindCell(sqlite3_stmt *statement, int parameter, const Cell &cell)
{
    switch (cell.type) {
    case Cell::Type::Null:
        sqlite3_bind_null(statement, parameter);
        break;
    case Cell::Type::Integer:
        sqlite3_bind_int64(statement, parameter, cell.integer);
        break;
    case Cell::Type::Real:
        sqlite3_bind_double(statement, parameter, cell.real);
        break;
    case Cell::Type::Text:
        sqlite3_bind_text64(
            statement, parameter, cell.bytes.data(), cell.bytes.size(), SQLITE_STATIC, SQLITE_UTF8);
        break;
    case Cell::Type::Blob:
        sqlite3_bind_blob64(
            statement, parameter, cell.bytes.data(), cell.bytes.size(), SQLITE_STATIC);
        break;
    }
}

void RowsHash::addValue(int column, const void *bytes, qsizetype size)
{
    constexpr quint64 prime = 1099511628211U;
    quint64 hash = kBasis ^ static_cast<quint64>(column);
    const auto *at = static_cast<const unsigned char *>(bytes);
    for (qsizetype i = 0; i < size; ++i) {
        hash = (hash ^ at[i]) * prime;
    }
    // The order of the columns is that of the insertion, so the row is a sum.
    m_row += mixed(hash);
}

void RowsHash::add(int column, qint64 value)
{
    addValue(column, &value, sizeof value);
}

void RowsHash::add(int column, double value)
{
    addValue(column, &value, sizeof value);
}

void RowsHash::add(int column, QByteArrayView bytes)
{
    addValue(column, bytes.data(), bytes.size());
}

void RowsHash::add(int column, const Cell &cell)
{
    switch (cell.type) {
    case Cell::Type::Null:
        break;
    case Cell::Type::Integer:
        add(column, cell.integer);
        break;
    case Cell::Type::Real:
        add(column, cell.real);
        break;
    case Cell::Type::Text:
    case Cell::Type::Blob:
        add(column, QByteArrayView(cell.bytes.data(), static_cast<qsizetype>(cell.bytes.size())));
        break;
    }
}

void RowsHash::endRow()
{
    m_sum += mixed(m_row);
    m_row = 0;
}

} // namespace trama::storage
