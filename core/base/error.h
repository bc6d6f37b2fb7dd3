// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

#include <tl/expected.hpp>

namespace trama {

/// Why something could not be done. The sentence is made by Texts::error, never here.
enum class ErrorCode {
    FileNotFound,
    IsDirectory,
    EmptyFile,
    CannotRead,
    CannotWrite,
    DiskFull,
    Locked,
    ReadOnly,
    FileMoved, // the open file was moved, replaced or deleted by another program
    NotAProject, // another program's GeoPackage, or no GeoPackage at all
    NewerProject, // arguments: version of the file, version of the program
    DamagedProject, // arguments: what the check said
    UnknownFormat, // not a file of a kind we read
    ReaderFailed, // the worker ended: arguments: its reason
    BadTable, // arguments: what is wrong with it
    UnknownEntity,
    UnknownField,
    UnknownRegion,
    UnknownName, // arguments: kind of thing, name
    BadSetting, // arguments: setting, value
    NothingToUndo,
    NothingToRedo,
    Barrier, // undo stops at a step made outside
    Compacted, // undo stops where the history was compacted
    Conflict, // a step no longer fits the data
    SchemaChanged,
    BadValue, // arguments: field, value
    Cancelled,
    Storage, // arguments: SQLite's own words
    Internal,
};

/// An error as a value: a code, its arguments, and the place in a file where it applies.
struct Error {
    ErrorCode code = ErrorCode::Internal;
    QStringList arguments;
    QString file;
    qint64 row = 0; ///< data row, counted from 1; 0 = not about a row
    QString column;
};

template <typename T> using Result = tl::expected<T, Error>;

inline tl::unexpected<Error> fail(ErrorCode code, QStringList arguments = {}, QString file = {})
{
    return tl::unexpected<Error>(Error{code, std::move(arguments), std::move(file), 0, {}});
}

} // namespace trama
