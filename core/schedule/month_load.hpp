// How much each person has to do in each month.
#pragma once

#include <map>
#include <string>
#include <vector>

#include "core/calendar/recurrence.hpp"
#include "core/schedule/due.hpp"

namespace waymark {

class Scheduler;
struct Person;

struct MonthLoad {
  Date month;                  // its first day
  int steps = 0;               // that the person owns and that have a school day in it
  int helps = 0;               // the same, as a helper
  int school_days = 0;         // of the steps that the person owns, each counted: two steps on one day are two
  std::map<DueKind, int> due;  // what else the person has to do in it, steps' own first and last days apart
};

struct PersonLoad {
  const Person* person = nullptr;
  std::vector<MonthLoad> months;  // every month of the plan, the same for all
};

// In the plan's order of people; steps that are done or stopped do not count. What is overdue today counts in today's
// month. Months from the first to the last that any step of the plan lies in or anything is due in until the plan's
// last day, at most fifteen years of them.
std::vector<PersonLoad> load_by_month(Date today, const Scheduler& scheduler);

}  // namespace waymark
