// What each amount of a sentence is for the goal: where things are, where they should be, how much should change, or
// only part of what is counted.
#pragma once

#include <vector>

#include "core/language/quantity.hpp"

namespace waymark::language {

// Sets `role` and `time` of all quantities. The clauses have to be marked before.
void assign_roles(const Sentence& sentence, const std::vector<TimeExpression>& times,
                  std::vector<Quantity>& quantities);

}  // namespace waymark::language
