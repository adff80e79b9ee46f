// The kernel of a time expression, without its prepositions: "June 15th 2013", "2024-25", "spring 2024", "two years".
#pragma once

#include <optional>

#include "core/language/time_expression.hpp"

namespace waymark::language {

// The time that begins at this token, if one does. Only `stretch`, `kind`, `date`, `months` and `is_school_year` are
// set.
std::optional<TimeExpression> read_calendar(const Sentence& sentence, std::size_t place);

}  // namespace waymark::language
