// The subcommands, one source file each. Adding one: a file with an add_ function, and a line here and in command.cpp.
#pragma once

#include <CLI/App.hpp>
#include <functional>

#include "core/cli/exit_status.hpp"
#include "core/cli/settings.hpp"

namespace waymark::cli {

struct Subcommand {
  CLI::App* app;
  std::function<ExitStatus()> run;  // once the command line is read; throws Problem
};

// `settings` are filled in before run() is called, and have to outlive the result.
Subcommand add_check(CLI::App& app, const Settings& settings, const Words& words);
Subcommand add_new(CLI::App& app, const Settings& settings, const Words& words);
Subcommand add_convert(CLI::App& app, const Settings& settings, const Words& words);
Subcommand add_schema(CLI::App& app, const Settings& settings, const Words& words);
Subcommand add_goal(CLI::App& app, const Settings& settings, const Words& words);
Subcommand add_schedule(CLI::App& app, const Settings& settings, const Words& words);
Subcommand add_progress(CLI::App& app, const Settings& settings, const Words& words);
Subcommand add_due(CLI::App& app, const Settings& settings, const Words& words);
Subcommand add_share(CLI::App& app, const Settings& settings, const Words& words);

}  // namespace waymark::cli
