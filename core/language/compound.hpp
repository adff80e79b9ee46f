// Several goals in one sentence.
#pragma once

#include "core/language/analysis.hpp"

namespace waymark::language {

// Separate goals that need separate measures; the span is where the second one begins. Reads `activity`.
GoalPart read_compound(const Analysis& analysis, const GoalReading& reading);

}  // namespace waymark::language
