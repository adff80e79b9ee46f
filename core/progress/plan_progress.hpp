// Everything that a plan's data say on a day: measures, fidelity, goals, trials, and the plan on one screen.
#pragma once

#include "core/progress/dashboard.hpp"

namespace waymark {

struct PlanProgress {
  PlanProgress() = default;
  PlanProgress(PlanProgress&&) = default;  // and no copy: its parts point into each other
  PlanProgress& operator=(PlanProgress&&) = default;

  Date today;
  std::vector<MeasureProgress> measures;  // as measures_in_order
  std::vector<StepFidelity> steps;        // those with a look or a measure
  std::vector<GoalProgress> goals;        // each followed by its sub-goals
  std::vector<CycleLook> cycles;
  Dashboard dashboard;

  const MeasureProgress* find(const std::string& measure) const;  // by id, or null
};

// Of goals and sub-goals, then of steps, in the plan's order.
std::vector<const Measure*> measures_in_order(const Plan& plan);

// What the measures' progress says of steps, goals, trials and the whole plan.
void complete(PlanProgress& progress, const Plan& plan);

// Points into the plan, so it is good until the next edit.
PlanProgress progress_of(const Plan& plan, Date today);

}  // namespace waymark
