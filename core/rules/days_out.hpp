// Days on which nobody is at school.
#pragma once

#include "core/calendar/school_days.hpp"
#include "core/model/school_break.hpp"

namespace waymark {

// A break of five weeks or more is a summer that was written down as one: winter and spring breaks last two or three
// weeks, and those between the terms of year-round calendars up to four.
inline bool is_summer(const SchoolBreak& out) {
  constexpr int kShortestSummer = 35;
  return out.start && out.end && out.end->days - out.start->days + 1 >= kShortestSummer;
}

// On a weekend or in a break that the plan names. Not in the summer, nor before the first or after the last school
// year: staff train and plan then, and there is summer school.
inline bool is_day_out(Date day, const SchoolDays& days) {
  if (days.is_school_day(day)) return false;
  if (!SchoolDays().is_school_day(day)) return true;
  const SchoolBreak* out = days.break_on(day);
  return out && !is_summer(*out);
}

}  // namespace waymark
