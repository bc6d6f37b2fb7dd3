// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command_line.h"

#include <CLI/CLI.hpp>

namespace trama::cli {

Option::Option(CLI::Option &option)
    : m_option(&option)
{
}

Option *Option::required()
{
    m_option->required();
    return this;
}

Option *Option::withDefault()
{
    m_option->capture_default_str();
    return this;
}

Option *Option::oneOf(std::initializer_list<const char *> values)
{
    m_option->check(CLI::IsMember(std::vector<std::string>(values.begin(), values.end())));
    return this;
}

Option *Option::between(int least, int most)
{
    m_option->check(CLI::Range(least, most));
    return this;
}

Option *Option::positive()
{
    m_option->check(CLI::PositiveNumber);
    return this;
}

Option *Option::oneValue()
{
    m_option->allow_extra_args(false);
    return this;
}

Option *Option::optionalValue(const char *without)
{
    m_option->expected(0, 1)->default_str(without);
    return this;
}

Option *Option::excludes(Option *other)
{
    m_option->excludes(other->m_option);
    return this;
}

Command::Command(CLI::App &app)
    : m_app(&app)
{
}

Command::~Command() = default;

Command *Command::addCommand(const char *name, const char *description)
{
    m_commands.push_back(std::make_unique<Command>(*m_app->add_subcommand(name, description)));
    return m_commands.back().get();
}

void Command::needsCommand()
{
    m_app->require_subcommand(1);
}

Option *Command::addOption(const char *names, std::string &value, const char *description)
{
    return own(m_app->add_option(names, value, description));
}

Option *Command::addOption(
    const char *names, std::vector<std::string> &values, const char *description)
{
    return own(m_app->add_option(names, values, description));
}

Option *Command::addOption(const char *names, int &value, const char *description)
{
    return own(m_app->add_option(names, value, description));
}

Option *Command::addFlag(const char *names, bool &value, const char *description)
{
    return own(m_app->add_flag(names, value, description));
}

void Command::onRun(std::function<void()> action)
{
    m_app->callback(std::move(action));
}

Option *Command::own(CLI::Option *option)
{
    m_options.push_back(std::make_unique<Option>(*option));
    return m_options.back().get();
}

} // namespace trama::cli
