// What the facade answered: an envelope with a value, or with an error.
#pragma once

#include <string>

#include "core/file/json.hpp"

namespace waymark::testing_support {

// Its value, null where it has none; fails the running test where it is an error.
Json value(const std::string& answer);

// Its error's code, "ok" where there is none; fails the running test where an error does not say where it is.
std::string code(const std::string& answer);

}  // namespace waymark::testing_support
