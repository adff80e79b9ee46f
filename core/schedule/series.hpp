// Something that comes round in a plan, and what is recorded of it.
#pragma once

#include <functional>
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

// Tells all series of the plan: check-ins of steps that are not over, data of measures, reports, rounds of meetings.
// Where a first date is blank, check-ins begin one interval after their step, reports and rounds with the plan, data
// with the baseline or else the plan. One after the other, each only while it is told: a plan has as many as it has
// steps.
void each_series(const Scheduler& scheduler, const std::function<void(const Series&)>& tell);

// Adds the series' dates until that day: the newest one until today, and those after it, that are not yet done.
// `term_ends` are those of the plan.
void add_due(DueList& list, const Series& series, Date until, Date today, const Scheduler& scheduler,
             const std::vector<Date>& term_ends);

}  // namespace waymark
