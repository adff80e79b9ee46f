// Why a command could not be carried out: the core's refusals, and the command's own. The words for codes stand in the
// locale files (error-<code>, error-<code>-fix).
#pragma once

#include <exception>
#include <string>
#include <utility>

#include "core/cli/exit_status.hpp"
#include "core/cli/settings.hpp"
#include "core/cli/words.hpp"

namespace waymark::cli {

struct Problem : std::exception {
  explicit Problem(std::string code_, std::string path_ = {}, Details details_ = {},
                   ExitStatus status_ = ExitStatus::unreadable)
      : code(std::move(code_)), path(std::move(path_)), details(std::move(details_)), status(status_) {}

  const char* what() const noexcept override { return code.c_str(); }

  std::string code;
  std::string path;  // where in the file ("plan.goals[2].title"), which option, or which file
  Details details;
  ExitStatus status;
  std::string file;  // that was being read, if any
};

// What is wrong, what to do: for a person on standard error, or as a line of JSON on standard output, where whoever
// asked for JSON is listening.
void tell(const Problem& problem, const Settings& settings);

}  // namespace waymark::cli
