// What the goals' sentences say, read once a sentence: many rules ask, and after most edits no sentence has changed.
#pragma once

#include <string>
#include <unordered_map>

#include "core/language/goal_reading.hpp"

namespace waymark {

struct Goal;
struct Plan;

// The setting that a goal's sentence is read against: its own start, or else its plan's.
GoalSetting setting_of(const Goal& goal, const Plan& plan);

// The language that the plan is written in; English where that is not said.
Language language_of(const Plan& plan);

class GoalReadings {
 public:
  // Valid until the goal's statement, its plan's language or dates change.
  const GoalReading& of(const Goal& goal, const Plan& plan) const;

 private:
  struct Kept {
    std::string text;
    Language language{};
    GoalSetting setting;
    GoalReading reading;
  };
  mutable std::unordered_map<std::string, Kept> kept_;  // by the goal's id
};

}  // namespace waymark
