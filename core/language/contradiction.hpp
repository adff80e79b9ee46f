// Arithmetic in a goal that does not come out: published plans call 51% to 48% a "5-point decrease", and 2022 to 2025 a
// "5-year goal".
#pragma once

#include "core/language/analysis.hpp"

namespace waymark::language {

// Sets the reading's contradictions; baseline and target have to be read before.
void read_contradictions(const Analysis& analysis, GoalReading& reading);

}  // namespace waymark::language
