// Where a document goes that a subcommand makes.
#pragma once

#include <CLI/App.hpp>
#include <string>

#include "core/cli/settings.hpp"

namespace waymark::cli {

struct Destination {
  std::string file = "-";  // "-": standard output
  bool may_replace = false;
};

void add_destination(CLI::App& app, Destination& destination, const Words& words);

// Writes the document (a JSON text) where it belongs. With --format json it is one line on standard output; a file
// always gets it as it is, wholly or not at all. Throws Problem file-exists or cannot-write.
void deliver(const std::string& document, const Destination& destination, const Settings& settings);

}  // namespace waymark::cli
