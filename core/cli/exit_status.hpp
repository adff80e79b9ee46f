// What the command tells the shell.
#pragma once

namespace waymark::cli {

enum class ExitStatus : int {
  fine = 0,
  findings = 1,    // the plan was read, and something in it must be settled
  unreadable = 2,  // a file could not be read, was refused, or could not be written
  wrong_use = 64,  // the command line was not understood (EX_USAGE of sysexits.h)
};

}  // namespace waymark::cli
