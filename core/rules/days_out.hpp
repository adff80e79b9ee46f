// Days on which nobody is at school.
#pragma once

#include "core/calendar/school_days.hpp"

namespace waymark {

// On a weekend or in a break that the plan names. Not in the summer, nor before the first or after the last school
// year: staff train and plan then.
inline bool is_day_out(Date day, const SchoolDays& days) {
  if (days.is_school_day(day)) return false;
  return !SchoolDays().is_school_day(day) || days.break_on(day);
}

}  // namespace waymark
