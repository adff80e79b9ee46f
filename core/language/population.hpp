// Who a goal is about.
#pragma once

#include "core/language/analysis.hpp"

namespace waymark::language {

// The first group, year or role that bears the outcome, does the activity or receives it. "Students" alone is nobody.
GoalPart read_population(const Analysis& analysis);

// "Our attendance team will ...": a body that acts, at the beginning of the sentence.
bool is_acting_body(const Sentence& sentence, std::size_t place);

// Whether the phrase at this place names a test, survey or record ("the Parent Survey"), and so no people.
bool names_a_source(const Sentence& sentence, std::size_t place);

}  // namespace waymark::language
