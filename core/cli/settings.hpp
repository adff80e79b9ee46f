// What every subcommand can be told: --format, --lang, --today.
#pragma once

#include <CLI/App.hpp>
#include <string>

#include "core/cli/words.hpp"

namespace waymark::cli {

struct Settings {
  std::string format = "text";
  std::string language = "en";
  std::string today;  // YYYY-MM-DD

  bool is_json() const { return format == "json"; }
};

// Format and language have to be known before the command line is read as a whole: help, and complaints about that
// very command line, are written in them.
Settings read_early(int argc, const char* const* argv);

void add_settings(CLI::App& app, Settings& settings, const Words& words);

}  // namespace waymark::cli
