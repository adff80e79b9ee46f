// How many of somebody's steps run at once.
#pragma once

#include <vector>

#include "core/calendar/school_days.hpp"
#include "core/model/date.hpp"
#include "core/model/nouns.hpp"

namespace waymark {

struct Peak {
  int steps = 0;
  Date day;  // the first on which so many run
};

// The busiest day of whoever has these steps; those that are over or have no dates are left out.
Peak busiest_day(const std::vector<const Step*>& steps, const SchoolDays& days);

// More at once than one can see to beside teaching. No source gives a number: this is a judgement, by which each step
// still gets a quarter of an hour in the one hour a week that a teacher has for the plan.
inline constexpr int kMostAtOnce = 4;

}  // namespace waymark
