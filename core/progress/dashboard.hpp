// The plan on one screen: counts, what waits for a decision, and what was learned.
#pragma once

#include <optional>
#include <string_view>
#include <vector>

#include "core/progress/goal_progress.hpp"
#include "core/progress/learning.hpp"

namespace waymark {

struct StandingCounts {
  int met = 0;
  int on_track = 0;
  int early = 0;  // goals that are on track by early signs only: not counted under on_track
  int off_track = 0;
  int too_early = 0;
  int no_data = 0;
  int cannot_tell = 0;
};

struct StepCounts {
  int total = 0;
  int done = 0;
  int late = 0;  // its last day is over, and it is neither done nor paused nor stopped
  int under_way = 0;
  int not_started = 0;
  int paused = 0;
  int stopped = 0;
};

enum class NeedReason : std::uint8_t {
  four_points,  // the last four values are worse than the aim line
  shift,        // a run is too long, and it does not show that things got better
  crossings,    // the line crosses its median too seldom, and the slope does not show that things got better
  milestone_missed,
  target_missed,
  verdict,     // fidelity and outcome say something else than to continue
  identified,  // significant disproportionality
};

std::string_view to_text(NeedReason reason);  // "four-points"

// Something that asks for a decision which nobody has made since.
struct Need {
  NeedReason reason{};
  const MeasureProgress* measure = nullptr;  // or null
  const GoalProgress* goal = nullptr;        // of a verdict; or null
  Date since;                                // the day on which it showed
  const Milestone* milestone = nullptr;      // that was missed; or null
};

struct Predictions {
  int came_true = 0;
  int did_not = 0;
  int open = 0;  // a value was predicted, and nobody can tell yet
};

struct Dashboard {
  StandingCounts measures;
  StandingCounts goals;
  StepCounts steps;
  std::vector<const Step*> late_steps;
  std::vector<Need> needs;  // the oldest first
  std::vector<const LearningCycle*> open_cycles;
  Predictions predictions;
};

// A decision answers what showed on its day or before: of a measure if it is about the measure's goal or a goal above,
// about its step, or about a goal that the step serves; of a verdict if it is about the goal or one above. Measures
// that have met their target ask for nothing.
Dashboard dashboard_of(const Plan& plan, const std::vector<MeasureProgress>& measures,
                       const std::vector<GoalProgress>& goals, const std::vector<CycleLook>& cycles, Date today);

}  // namespace waymark
