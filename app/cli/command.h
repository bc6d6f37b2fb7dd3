// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "core/exchange/export.h"
#include "core/text/texts.h"

#include <CLI/CLI.hpp>

#include <QJsonObject>
#include <QString>

#include <string>

namespace trama::cli {

enum class Format { Table, Csv, Json };

/// What every command shares: the options of all, and the status it leaves.
struct Context {
    std::string format = "table";
    std::string language = "en";
    std::string audience = "partner";
    int status = 0;

    Format outputFormat() const;
    text::Texts texts() const;
    exchange::Audience audienceCode() const;
    /// Writes the sentence of an error to stderr and settles the exit status.
    void report(const Error &error);
    /// A sentence on stderr that is no error.
    void say(const QString &sentence) const;
};

/// Adds --format and --lang to a command; --audience where it lets data out.
void addCommonOptions(CLI::App &command, Context &context);
void addAudienceOption(CLI::App &command, Context &context);

// One file a command.
void addNew(CLI::App &app, Context &context);
void addRegions(CLI::App &app, Context &context);
void addImport(CLI::App &app, Context &context);
void addExport(CLI::App &app, Context &context);
void addCheck(CLI::App &app, Context &context);
void addGaps(CLI::App &app, Context &context);
void addChart(CLI::App &app, Context &context);
void addMap(CLI::App &app, Context &context);
void addPlan(CLI::App &app, Context &context);
void addHistory(CLI::App &app, Context &context);

inline QString fromStd(const std::string &text)
{
    return QString::fromStdString(text);
}

} // namespace trama::cli
