// Everything that a plan's data say on a day: measures, fidelity, goals, trials, and the plan on one screen.
#pragma once

#include "core/progress/dashboard.hpp"

namespace waymark {

struct PlanProgress {
  PlanProgress() = default;
  PlanProgress(PlanProgress&&) = default;  // and no copy: its parts point into each other
  PlanProgress& operator=(PlanProgress&&) = default;

  Date today;
  std::vector<MeasureProgress> measures;  // of goals and sub-goals, then of steps, in the plan's order
  std::vector<StepFidelity> steps;        // those with a look or a measure
  std::vector<GoalProgress> goals;        // each followed by its sub-goals
  std::vector<CycleLook> cycles;
  Dashboard dashboard;

  const MeasureProgress* find(const std::string& measure) const;  // by id, or null
};

// Points into the plan, so it is good until the next edit.
PlanProgress progress_of(const Plan& plan, Date today);

}  // namespace waymark
