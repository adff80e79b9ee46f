// Years and school years as they are written: "2025", "25", "2024-25", "2024/2025".
#pragma once

#include <optional>

#include "core/language/sentence.hpp"

namespace waymark::language {

// A whole number of exactly so many digits.
std::optional<int> whole_number(const Token& token, int digits);

// "2025", within the years that plans are made for.
std::optional<int> full_year(const Token& token);

// "2025" or "25".
std::optional<int> any_year(const Token& token);

// The second year of "2024-25", "2024/2025", "2024 to 2025", where `first` is at `place`. `end` is set behind it.
std::optional<int> second_year(const Sentence& sentence, std::size_t place, int first, std::size_t& end);

// Behind the words that say what kind of year it is: "2024-25 school year".
std::size_t after_year_words(const Sentence& sentence, std::size_t place);

// Whether the number before is an amount rather than a year.
bool is_unit_of_amount(const Sentence& sentence, std::size_t place);

std::optional<Date> day_of(int year, unsigned month, unsigned day);

// The last day of a month.
std::optional<Date> last_day(int year, unsigned month);

}  // namespace waymark::language
