// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command.h"

#include "core/base/log/log.h"

#include <cstdio>

namespace trama::cli {

namespace {

constexpr int kWrongUsage = 2;
constexpr int kFile = 3;

int statusOf(ErrorCode code)
{
    switch (code) {
    case ErrorCode::UnknownEntity:
    case ErrorCode::UnknownField:
    case ErrorCode::UnknownRegion:
    case ErrorCode::UnknownName:
    case ErrorCode::BadSetting:
    case ErrorCode::BadValue:
        return kWrongUsage;
    case ErrorCode::NothingToUndo:
    case ErrorCode::NothingToRedo:
    case ErrorCode::Barrier:
    case ErrorCode::Compacted:
    case ErrorCode::Conflict:
    case ErrorCode::SchemaChanged:
    case ErrorCode::BadTable:
        return 1;
    default:
        return kFile;
    }
}

} // namespace

Format Context::outputFormat() const
{
    return format == "json" ? Format::Json : format == "csv" ? Format::Csv : Format::Table;
}

text::Texts Context::texts() const
{
    return text::Texts(text::languageFromTag(fromStd(language)));
}

exchange::Audience Context::audienceCode(exchange::Audience unasked) const
{
    return exchange::audienceFromCode(fromStd(audience)).value_or(unasked);
}

void Context::report(const Error &error)
{
    log::note(error);
    say(QStringLiteral("trama: ") + texts().error(error));
    status = statusOf(error.code);
}

void Context::say(const QString &sentence) const
{
    const QByteArray utf8 = sentence.toUtf8();
    std::fprintf(stderr, "%s\n", utf8.constData());
}

void addCommonOptions(Command &command, Context &context)
{
    command.addOption("--format", context.format, "Form of what is printed")
        ->oneOf({"table", "csv", "json"})
        ->withDefault();
    command.addOption("--lang", context.language, "Language of sentences: en or pt")
        ->oneOf({"en", "pt"})
        ->withDefault();
}

void addAudienceOption(Command &command, Context &context)
{
    command
        .addOption("--audience", context.audience,
            "Who may read it: public, partner (all but confidential rows; what is meant without "
            "this, but for a catalogue) or full; persons never leave unasked")
        ->oneOf({"public", "partner", "full"});
}

} // namespace trama::cli
