// By when a goal is to be reached.
#pragma once

#include "core/language/analysis.hpp"

namespace waymark::language {

// Sets deadline and its date. Reads `activity`: how often something is done is no deadline.
void read_deadline(const Analysis& analysis, const GoalSetting& setting, GoalReading& reading);

}  // namespace waymark::language
