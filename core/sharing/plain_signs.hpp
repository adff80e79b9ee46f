// A text as it would be typed with ASCII's signs only, so that its words and numbers are found where they stand.
#pragma once

#include <string>
#include <string_view>

namespace waymark {

// Dashes and curly quotes become - ' and ", other signs and blanks outside of ASCII become blanks; letters stay. Every
// byte stays where it is.
std::string with_plain_signs(std::string_view text);

}  // namespace waymark
