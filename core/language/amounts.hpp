// The numbers of a goal: baseline, target, unit, kind and direction of change.
#pragma once

#include "core/language/analysis.hpp"

namespace waymark::language {

// Sets baseline, target and the facts about numbers.
void read_amounts(const Analysis& analysis, GoalReading& reading);

// The amounts that are targets of goals of their own, in the order of the text: interim steps and amounts that say the
// same twice ("by 4 points, to 84%") are left out.
std::vector<const Quantity*> separate_targets(const Analysis& analysis);

}  // namespace waymark::language
