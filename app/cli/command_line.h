// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>
#include <initializer_list>
#include <memory>
#include <string>
#include <vector>

namespace CLI {
class App;
class Option;
} // namespace CLI

namespace trama::cli {

/// One option of a command while it is described. Owned by its command.
///
/// This and Command stand before CLI11, whose templates took fifteen seconds of every file that
/// saw them.
class Option {
public:
    explicit Option(CLI::Option &option);

    Option *required();
    Option *withDefault(); ///< the value it has now is shown as the default
    Option *oneOf(std::initializer_list<const char *> values);
    Option *between(int least, int most);
    Option *positive();
    Option *oneValue(); ///< a list takes one value each time the option stands
    Option *optionalValue(const char *without); ///< the value where the option stands alone
    Option *excludes(Option *other);

private:
    CLI::Option *m_option;
};

/// A command of the program, or the program itself, while it is described. What options write to
/// must outlive the parsing.
class Command {
public:
    explicit Command(CLI::App &app);
    ~Command();
    Command(const Command &) = delete;
    Command &operator=(const Command &) = delete;

    Command *addCommand(const char *name, const char *description);
    void needsCommand(); ///< standing alone is wrong usage
    Option *addOption(const char *names, std::string &value, const char *description);
    Option *addOption(const char *names, std::vector<std::string> &values, const char *description);
    Option *addOption(const char *names, int &value, const char *description);
    Option *addFlag(const char *names, bool &value, const char *description);
    void onRun(std::function<void()> action);

private:
    Option *own(CLI::Option *option);

    CLI::App *m_app;
    std::vector<std::unique_ptr<Command>> m_commands;
    std::vector<std::unique_ptr<Option>> m_options;
};

} // namespace trama::cli
