// Mends the author's own sentence: puts in what it lacks, or another value in the place of one, and leaves all other
// words as they are.
#pragma once

#include <string>

#include "core/workshop/goal_parts.hpp"

namespace waymark {

// The author's sentence with only what it lacks put in from `known`: the deadline before it, the start before the
// target, the source after it. The same text where it lacks nothing that is known.
std::string repair_goal(const std::string& text, const GoalReading& reading, const GoalParts& known, Language language);

// Whether a sentence from the parts may be better than the author's: there is none, it is vague, or it says neither how
// much nor by when.
bool wants_rebuilding(const std::string& text, const GoalReading& reading);

// The sentence with another value in place of a part; words that lead to it ("to 45%", "from at least 12") stay.
std::string with_value(const std::string& text, Span part, const std::string& value);

// The sentence with another last day. "Before June 2028" stays "before"; where the words before it suit no single day
// ("at the end of the school year"), they become "by".
std::string with_last_day(const std::string& text, Span part, Date day, Language language);

}  // namespace waymark
