// What the core is never allowed to ask for by itself: the day, and chance.
#pragma once

#include <cstddef>
#include <string>

namespace waymark::cli {

// The system's day where it is, as YYYY-MM-DD.
std::string today();

// A name for a replica or a plan that nobody else will come upon.
std::string random_name(std::size_t length);

}  // namespace waymark::cli
