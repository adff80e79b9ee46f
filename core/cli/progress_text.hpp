// What the data say, for people who read a terminal: a table of all measures, then each by itself, goals, and what to
// decide.
#pragma once

#include <iosfwd>

#include "core/cli/json.hpp"
#include "core/cli/outline.hpp"
#include "core/cli/words.hpp"

namespace waymark::cli {

// `progress` as Session::progress() answers it.
void tell_progress(const Json& progress, const Outline& outline, const Words& words, std::ostream& stream);

}  // namespace waymark::cli
