// Stretches of time without a date of their own: "two years", "this semester", "Q3", "year-end".
#pragma once

#include <optional>

#include "core/language/time_expression.hpp"

namespace waymark::language {

// "two years", "the next 3 school years": with its preposition it is a limit, see find_times.
std::optional<TimeExpression> read_duration(const Sentence& sentence, std::size_t place);

// "this semester", "the school year", "quarter 2", "EOY": its preposition decides whether it limits anything.
std::optional<TimeExpression> read_term(const Sentence& sentence, std::size_t place);

}  // namespace waymark::language
