// Text on its way to a terminal.
#pragma once

#include <string>
#include <string_view>

namespace waymark::cli {

// Without control characters: text out of a refused file must not steer the terminal.
std::string for_terminal(std::string text);

// On one line and at most `limit` characters long, with an ellipsis where it was cut.
std::string shortened(std::string_view text, std::size_t limit);

}  // namespace waymark::cli
