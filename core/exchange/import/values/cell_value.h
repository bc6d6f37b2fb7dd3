// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QVariant>

#include <string>

namespace trama::exchange {

/// The value of one field while a row is read: kept between rows, so that text costs no allocation.
struct CellValue {
    enum class Kind { Absent, Text, Integer, Real };
    Kind kind = Kind::Absent;
    std::string text;
    qint64 integer = 0;
    double real = 0;

    bool isAbsent() const { return kind == Kind::Absent; }
    void clear() { kind = Kind::Absent; }
    void setText(std::string_view value)
    {
        kind = value.empty() ? Kind::Absent : Kind::Text;
        text.assign(value);
    }
    void setInteger(qint64 value)
    {
        kind = Kind::Integer;
        integer = value;
    }
    void setReal(double value)
    {
        kind = Kind::Real;
        real = value;
    }
    QString string() const { return QString::fromStdString(text); }
    QVariant variant() const
    {
        switch (kind) {
        case Kind::Text:
            return string();
        case Kind::Integer:
            return integer;
        case Kind::Real:
            return real;
        case Kind::Absent:
            break;
        }
        return {};
    }
    /// The value as a part of a key that tells rows apart.
    std::string asKey() const
    {
        return kind == Kind::Text   ? text
            : kind == Kind::Integer ? std::to_string(integer)
            : kind == Kind::Real    ? std::to_string(real)
                                    : std::string();
    }
};

} // namespace trama::exchange
