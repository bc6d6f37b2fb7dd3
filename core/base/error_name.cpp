// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/error_name.h"

namespace trama {

QString errorName(ErrorCode code)
{
    switch (code) {
    case ErrorCode::FileNotFound:
        return QStringLiteral("FileNotFound");
    case ErrorCode::IsDirectory:
        return QStringLiteral("IsDirectory");
    case ErrorCode::EmptyFile:
        return QStringLiteral("EmptyFile");
    case ErrorCode::CannotRead:
        return QStringLiteral("CannotRead");
    case ErrorCode::CannotWrite:
        return QStringLiteral("CannotWrite");
    case ErrorCode::DiskFull:
        return QStringLiteral("DiskFull");
    case ErrorCode::Locked:
        return QStringLiteral("Locked");
    case ErrorCode::FileMoved:
        return QStringLiteral("FileMoved");
    case ErrorCode::ReadOnly:
        return QStringLiteral("ReadOnly");
    case ErrorCode::NotAProject:
        return QStringLiteral("NotAProject");
    case ErrorCode::NewerProject:
        return QStringLiteral("NewerProject");
    case ErrorCode::DamagedProject:
        return QStringLiteral("DamagedProject");
    case ErrorCode::UnknownFormat:
        return QStringLiteral("UnknownFormat");
    case ErrorCode::ReaderFailed:
        return QStringLiteral("ReaderFailed");
    case ErrorCode::BadTable:
        return QStringLiteral("BadTable");
    case ErrorCode::UnknownEntity:
        return QStringLiteral("UnknownEntity");
    case ErrorCode::UnknownField:
        return QStringLiteral("UnknownField");
    case ErrorCode::UnknownRegion:
        return QStringLiteral("UnknownRegion");
    case ErrorCode::UnknownName:
        return QStringLiteral("UnknownName");
    case ErrorCode::BadSetting:
        return QStringLiteral("BadSetting");
    case ErrorCode::NothingToUndo:
        return QStringLiteral("NothingToUndo");
    case ErrorCode::NothingToRedo:
        return QStringLiteral("NothingToRedo");
    case ErrorCode::Barrier:
        return QStringLiteral("Barrier");
    case ErrorCode::Compacted:
        return QStringLiteral("Compacted");
    case ErrorCode::Conflict:
        return QStringLiteral("Conflict");
    case ErrorCode::SchemaChanged:
        return QStringLiteral("SchemaChanged");
    case ErrorCode::BadValue:
        return QStringLiteral("BadValue");
    case ErrorCode::Cancelled:
        return QStringLiteral("Cancelled");
    case ErrorCode::Storage:
        return QStringLiteral("Storage");
    case ErrorCode::Internal:
        return QStringLiteral("Internal");
    }
    return QStringLiteral("Internal");
}

} // namespace trama
