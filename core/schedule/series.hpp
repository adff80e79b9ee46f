// Something that comes round in a plan, and what is recorded of it.
#pragma once

#include <string>
#include <vector>

#include "core/schedule/due.hpp"

namespace waymark {

struct Series {
  DueKind kind{};
  const Entity* about = nullptr;
  Recurrence recurrence;
  Period window;              // dates outside of it are not meant
  std::vector<Date> records;  // days on which it was done, in any order
  std::vector<std::string> people;
  Audience audience{};
};

// All series of the plan: check-ins of steps that are not over, data of measures, reports, rounds of meetings. Where a
// first date is blank, check-ins begin one interval after their step, reports and rounds with the plan, data with the
// baseline or else the plan.
std::vector<Series> series_of(const Scheduler& scheduler);

// Adds the series' dates until that day: the newest one until today, and those after it, that are not yet done.
void add_due(DueList& list, const Series& series, Date until, Date today, const Scheduler& scheduler);

}  // namespace waymark
