// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/command_line.h"
#include "core/base/error.h"
#include "core/exchange/export.h"
#include "core/text/texts.h"

#include <QJsonObject>
#include <QString>

#include <string>

namespace trama::cli {

enum class Format { Table, Csv, Json };

/// What every command shares: the options of all, and the status it leaves.
struct Context {
    std::string format = "table";
    std::string language = "en";
    std::string audience; ///< empty = what the command takes without one
    int status = 0;

    Format outputFormat() const;
    text::Texts texts() const;
    exchange::Audience audienceCode(exchange::Audience unasked = exchange::Audience::Partner) const;
    /// Writes the sentence of an error to stderr and settles the exit status.
    void report(const Error &error);
    /// A sentence on stderr that is no error.
    void say(const QString &sentence) const;
};

/// Adds --format and --lang to a command; --audience where it lets data out.
void addCommonOptions(Command &command, Context &context);
void addAudienceOption(Command &command, Context &context);

// One file a command.
void addNew(Command &app, Context &context);
void addRegions(Command &app, Context &context);
void addImport(Command &app, Context &context);
void addExport(Command &app, Context &context);
void addCheck(Command &app, Context &context);
void addGaps(Command &app, Context &context);
void addCompare(Command &app, Context &context);
void addChart(Command &app, Context &context);
void addMap(Command &app, Context &context);
void addPlan(Command &app, Context &context);
void addFind(Command &app, Context &context);
void addHistory(Command &app, Context &context);
void addMethod(Command &app, Context &context);

inline QString fromStd(const std::string &text)
{
    return QString::fromStdString(text);
}

} // namespace trama::cli
