// Where the numbers of a goal come from.
#pragma once

#include "core/language/analysis.hpp"

namespace waymark::language {

// The first named test, survey, rubric, report or data system.
GoalPart read_source(const Analysis& analysis);

}  // namespace waymark::language
