// What a goal is about, and whether that can be counted.
#pragma once

#include "core/language/analysis.hpp"

namespace waymark::language {

// The observable thing that changes or is done; not found where the goal speaks of abstractions only. Reads `source`.
GoalPart read_topic(const Analysis& analysis, const GoalReading& reading);

// A quantity for the outcome, an explicit indicator or a deliverable. Reads `target` and `baseline`.
GoalPart read_measure(const Analysis& analysis, const GoalReading& reading);

// Whether the words at this place say explicitly what is counted: "the percentage of ...", "graduation rate".
bool is_explicit_indicator(const Sentence& sentence, std::size_t place);

// Where a clause brings a deliverable about: "create a committee". Nothing where there is none.
std::optional<std::size_t> find_deliverable(const Sentence& sentence);

}  // namespace waymark::language
