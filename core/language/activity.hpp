// Whether a goal is something that adults do, rather than a result.
#pragma once

#include "core/language/analysis.hpp"

namespace waymark::language {

// Its span is the verb, where there is one.
GoalPart read_activity(const Analysis& analysis);

}  // namespace waymark::language
