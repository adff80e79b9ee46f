// How a goal goes at a glance, and what fidelity and outcome say together.
#pragma once

#include <string>
#include <vector>

#include "core/progress/goal_verdict.hpp"
#include "core/progress/measure_progress.hpp"

namespace waymark {

struct Decision;

// What a goal's fidelity is made of: a step's, or that of an implementation measure of its own.
struct FidelityPart {
  const Step* step = nullptr;
  const Measure* measure = nullptr;
  double percent = 0;
};

// How much the fidelity of a goal rests on. No rule says how many looks are enough for a verdict, so it is said with
// it.
struct FidelityBasis {
  int steps = 0;      // that serve the goal or a sub-goal, without those that were stopped
  int looked_at = 0;  // of them
  int looks = 0;      // dated looks at them
};

struct GoalProgress {
  const Goal* goal = nullptr;
  const Goal* parent = nullptr;                 // whose sub-goal it is, or null
  std::vector<const MeasureProgress*> outcome;  // measures that it is judged by
  Standing standing{};                          // of them together; unset: cannot tell
  const MeasureProgress* decisive = nullptr;    // the first of them that stands so, or null
  int judged_measures = 0;                      // of the outcome measures, those that can be judged yet
  bool early = false;                           // on track, but none of its long-term measures can be judged yet
  OutcomeState outcome_state{};
  std::vector<FidelityPart> parts;
  std::optional<double> fidelity;  // per cent
  FidelityBasis basis;
  JudgedGoal judged;
  std::optional<Date> evidence_until;  // newest day of what the verdict rests on
  const Decision* decision = nullptr;  // the last one about it, or null
};

// Of all goals, each followed by its sub-goals.
//
// A goal is judged by its short-term and long-term measures and those without a kind; where it has none, by those of
// its sub-goals; where these have none, by its outputs. One that is off track puts the goal off track; all met, it is
// met; one that is met or on track puts it on track otherwise; then one for which it is too early, then one without
// data. What changes early says little of what lasts: a goal that has long-term measures of which none can be judged
// yet is on track by early signs only.
//
// Its fidelity is the mean of that of each step that serves it or a sub-goal, and of each implementation measure in per
// cent of it or a sub-goal. Steps count alike, whatever their size: nobody has said which matters more.
std::vector<GoalProgress> goal_progress(const Plan& plan, const std::vector<MeasureProgress>& measures,
                                        const std::vector<StepFidelity>& steps);

}  // namespace waymark
