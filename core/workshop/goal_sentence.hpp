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

// "June 30, 2028", "30 de junio de 2028".
std::string written_date(Date date, Language language);

// "26%", "3.5 points", "120".
std::string written_value(double value, const std::string& unit);

}  // namespace waymark
