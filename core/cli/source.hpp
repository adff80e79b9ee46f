// Where a plan file comes from.
#pragma once

#include <string>

#include "core/api.hpp"
#include "core/cli/json.hpp"

namespace waymark::cli {

// The bytes of a file, or of standard input for "-". Throws Problem cannot-read.
std::string read_source(const std::string& file);

// Opens a plan file in the session and returns the view of it. `replica` names the ids that entities without one get.
Json open_source(Session& session, const std::string& file, const std::string& replica, const std::string& today);

}  // namespace waymark::cli
