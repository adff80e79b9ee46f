// The `waymark` command: the core for district staff, scripts and tests. `waymark --help` says what it does.
#pragma once

namespace waymark::cli {

// Carries out one command line and returns the exit status, see exit_status.hpp.
int run(int argc, char** argv);

}  // namespace waymark::cli
