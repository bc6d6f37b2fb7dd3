// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text/error_text.h"

#include "core/text/catalogue.h"

namespace trama::text {

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

namespace {

/// The fullest sentence for which every argument is there: with the reason, else the short one.
QString keyFor(const Error &error, Language language)
{
    const QString full = QStringLiteral("error.") + errorName(error.code);
    const QString brief = full + QStringLiteral(".short");
    const Catalogue &all = catalogue(language);
    const bool isComplete = placeholders(all.value(full).other) <= error.arguments.size() + 1;
    return isComplete || !all.contains(brief) ? full : brief;
}

} // namespace

QString Texts::error(const Error &error) const
{
    const QString file = error.file.isEmpty() ? get(QStringLiteral("error.some-file"))
                                              : get(QStringLiteral("error.file"), {error.file});
    QString sentence = get(keyFor(error, m_language), QStringList{file} + error.arguments);
    if (error.row > 0 && !error.column.isEmpty()) {
        return get(QStringLiteral("error.at-cell"), {sentence, integer(error.row), error.column});
    }
    if (error.row > 0) {
        return get(QStringLiteral("error.at-row"), {sentence, integer(error.row)});
    }
    return sentence;
}

} // namespace trama::text
