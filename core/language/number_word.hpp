// Numbers and fractions in words.
#pragma once

#include <optional>
#include <string_view>

#include "core/model/choice.hpp"

namespace waymark::language {

// "seven" is 7, "noventa" 90.
std::optional<double> number_word(std::string_view word, Language language);

// The part of a whole that a word names, in percent: "half" is 50, "thirds" 33.3, "cuarta" 25.
std::optional<double> part_word(std::string_view word, Language language);

// The number of a year group: "third" and "tercer" are 3.
std::optional<int> ordinal_word(std::string_view word, Language language);

}  // namespace waymark::language
