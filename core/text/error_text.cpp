// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/error_name.h"
#include "core/text/catalogue.h"

namespace trama::text {

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
    QStringList arguments = error.arguments;
    for (QString &argument : arguments) {
        // Reasons of our own are keys of the catalogue, those of other programs are words.
        if (argument.contains(QLatin1Char('.')) && has(argument)) {
            argument = get(argument);
        }
    }
    if (error.code == ErrorCode::BadTable && error.arguments.size() > 1
        && has(error.arguments[0])) {
        arguments = {get(error.arguments[0], error.arguments.mid(1))}; // a reason that names a row
    }
    if (error.code == ErrorCode::UnknownName && !arguments.isEmpty()) {
        const QString kind = QStringLiteral("kind.") + arguments.first();
        arguments.first() = has(kind) ? get(kind) : arguments.first();
    }
    const QString file = error.file.isEmpty() ? get(QStringLiteral("error.some-file"))
                                              : get(QStringLiteral("error.file"), {error.file});
    QString sentence = get(keyFor(error, m_language), QStringList{file} + arguments);
    if (error.row > 0 && !error.column.isEmpty()) {
        return get(QStringLiteral("error.at-cell"), {sentence, integer(error.row), error.column});
    }
    if (error.row > 0) {
        return get(QStringLiteral("error.at-row"), {sentence, integer(error.row)});
    }
    return sentence;
}

} // namespace trama::text
