// What stands behind a number in a sentence: something that is no student ("9 of 11 administrators"), or nothing that
// tells.
#pragma once

#include <string_view>

#include "core/rules/private_tokens.hpp"

namespace waymark {

enum class CountedThing { nothing, others, students, outcomes };

// What is counted by the number that ends there: "4 lessons" others, "4 new Black students" and "4 suspended" students,
// "4 suspensions" outcomes, "4 were" nothing. In "4 of our 9 schools" it is what the whole counts.
CountedThing counted_after(std::string_view text, const Token& number);

// "4 students per group" and "2 students at a time" say how it is done.
bool tells_a_way(std::string_view text, const Token& students);

// Whether what is counted by the number is plainly neither students nor what befalls them (suspensions).
bool names_others(std::string_view text, const Token& number);

// Whether the number is followed by what it counts at all: not so in "6 of 20 in April".
bool names_anything(std::string_view text, const Token& number);

}  // namespace waymark
