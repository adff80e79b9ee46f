// What stands behind a number in a sentence: something that is no student ("9 of 11 administrators"), or nothing that
// tells.
#pragma once

#include <string_view>

#include "core/rules/private_tokens.hpp"

namespace waymark {

// Whether what is counted by the number is plainly neither students nor what befalls them (suspensions).
bool names_others(std::string_view text, const Token& number);

// Whether the number is followed by what it counts at all: not so in "6 of 20 in April".
bool names_anything(std::string_view text, const Token& number);

}  // namespace waymark
