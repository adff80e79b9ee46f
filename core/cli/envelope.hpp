// The facade's answers, opened (see core/api.hpp for what they look like).
#pragma once

#include <string>

#include "core/cli/json.hpp"

namespace waymark::cli {

// What the core answered; throws Problem when it refused.
Json value_of(const std::string& answer);

}  // namespace waymark::cli
