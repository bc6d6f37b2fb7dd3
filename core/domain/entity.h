// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAnyStringView>

#include <span>

namespace trama::domain {

/// How a value is stored and read. Dates are ISO 8601 text, codes are text of a code list.
enum class FieldType {
    Text,
    Integer,
    Real,
    Date,
    DateTime,
    Code, ///< one code of `codeList`
    Codes, ///< several codes joined by '|', in the order given
    TriState, ///< "yes", "no" or empty = not stated
    Reference, ///< key of a row of `reference`
};

enum FieldFlag : unsigned {
    kPlain = 0,
    kRequired = 1, ///< a row without it is refused
    kPersonal = 2, ///< personal data: out of every export unless asked for
    kLongText = 4, ///< edited and shown as several lines
};

/// One column of an entity: the single description that storage, import, export, checks and views
/// read.
struct Field {
    const char *name;
    FieldType type = FieldType::Text;
    const char *codeList = nullptr; ///< of Code and Codes; nullptr = free codes
    const char *reference = nullptr; ///< entity a Reference points to
    unsigned flags = kPlain;
    int length = 0; ///< of Text, for TEXT(n); 0 = unlimited
};

enum class Geometry { None, Point, MultiPolygon };

/// What happens to rows of this entity when the row they refer to is deleted: `child` rows go with
/// it.
struct Entity {
    const char *name; ///< name on the command line and of the table
    Geometry geometry = Geometry::None;
    std::span<const Field> fields; ///< beside fid, uuid and, with a geometry, geom
    const char *parent = nullptr; ///< field of the reference whose deletion deletes this row too
};

/// Every entity of the product, in an order in which references point backwards.
std::span<const Entity> entities();

/// The entity of that name, or nullptr.
const Entity *findEntity(QAnyStringView name);

/// Position of the field in the entity, or -1.
int fieldIndex(const Entity &entity, QAnyStringView field);

/// The field that names a row: "name" or "title"; nullptr where rows have no name of their own.
const char *titleField(const Entity &entity);

/// True where the entity, or each of its rows, is about a person.
bool isPersonal(const Entity &entity);

} // namespace trama::domain
