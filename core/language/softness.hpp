// Words that say nothing unless a number goes with them.
#pragma once

#include "core/language/analysis.hpp"

namespace waymark::language {

// The first soft verb or object of a clause without a quantity.
GoalPart read_softness(const Analysis& analysis);

}  // namespace waymark::language
