// Steps that say the same as another one of the plan, as happens where plans were merged.
#pragma once

#include <unordered_map>

#include "core/calendar/school_days.hpp"
#include "core/model/nouns.hpp"

namespace waymark {

using StepPairs = std::unordered_map<const Step*, const Step*>;  // each with the one that it repeats

// Same title, same owner, begun earlier or listed before, and not over when this one begins.
StepPairs find_twins(const Plan& plan, const SchoolDays& days);

// Same title, each for other connected plans, and with another owner or other days: the first such step that is listed.
StepPairs find_rival_claims(const Plan& plan, const SchoolDays& days);

}  // namespace waymark
