// How much each person has to do in each month.
#pragma once

#include <string>
#include <vector>

#include "core/calendar/recurrence.hpp"

namespace waymark {

class Scheduler;
struct Person;

struct MonthLoad {
  Date month;           // its first day
  int steps = 0;        // that the person owns and that have a school day in it
  int helps = 0;        // the same, as a helper
  int school_days = 0;  // of the steps that the person owns, each counted: two steps on one day are two
};

struct PersonLoad {
  const Person* person = nullptr;
  std::vector<MonthLoad> months;  // every month of the plan, the same for all
};

// In the plan's order of people; steps that are done or stopped do not count. Months from the first to the last that
// any step of the plan lies in, at most fifteen years of them.
std::vector<PersonLoad> load_by_month(const Scheduler& scheduler);

}  // namespace waymark
