// Writes a goal's sentence from its parts, in English or Spanish: the pattern that schools know ("By ..., ... will rise
// from ... to ..., as measured by ..."). The sentence becomes the team's own text, in the plan's language, so its
// grammar stands here and not among the page's words.
#pragma once

#include <string>

#include "core/workshop/goal_parts.hpp"

namespace waymark {

// A whole sentence; parts that are not known are left out. Empty where neither what is measured nor who is known, or
// there is no target: that would be no goal.
std::string build_goal(const GoalParts& parts, Language language);

// The author's sentence with only what it lacks put in from `known`: the deadline before it, the start before the
// target, the source after it. The same text where it lacks nothing that is known.
std::string repair_goal(const std::string& text, const GoalReading& reading, const GoalParts& known, Language language);

// Whether a sentence from the parts may be better than the author's: there is none, it is vague, or it says neither how
// much nor by when.
bool wants_rebuilding(const std::string& text, const GoalReading& reading);

// The sentence with another value in place of a part; a preposition at the part's beginning ("to 45%", "By June 2028")
// stays.
std::string with_replaced(const std::string& text, Span part, const std::string& value);

// "June 30, 2028", "30 de junio de 2028".
std::string written_date(Date date, Language language);

// "26%", "3.5 points", "120".
std::string written_value(double value, const std::string& unit);

}  // namespace waymark
