// A text as it would be typed with ASCII's signs only, so that its words and numbers are found where they stand.
#pragma once

#include <string>
#include <string_view>

namespace waymark {

// Dashes and curly quotes become - ' and ", other signs and blanks outside of ASCII become blanks; letters stay. Every
// byte stays where it is.
std::string with_plain_signs(std::string_view text);

// With 0 to 9 for digits of full width, which keyboards for Chinese and Japanese write.
std::string with_plain_digits(std::string_view text);

// Small letters without accents, to compare names by: "Jose" is José.
std::string plain_letters(std::string_view word);

}  // namespace waymark
