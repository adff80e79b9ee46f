// What was odd about a file that was read all the same.
#pragma once

#include <iosfwd>

#include "core/cli/json.hpp"
#include "core/cli/settings.hpp"

namespace waymark::cli {

// A line each, in the format that was asked for.
void tell_notes(const Json& notes, const Settings& settings, std::ostream& stream);

}  // namespace waymark::cli
