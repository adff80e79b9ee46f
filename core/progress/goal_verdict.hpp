// What fidelity and outcome say together.
#pragma once

#include <string_view>

#include "core/progress/fidelity.hpp"

namespace waymark {

// How a goal's outcome measures go, taken together.
enum class OutcomeState : std::uint8_t { unknown, on, off };

std::string_view to_text(OutcomeState state);  // "", "on", "off"

enum class GoalVerdict : std::uint8_t {
  cannot_tell,
  go_on,               // done as intended, and it works
  change_strategy,     // done as intended, and it does not work
  fix_implementation,  // not done as intended: whether it would work has not been tried
  find_out,            // it works although it was not done: something else does
};

std::string_view to_text(GoalVerdict verdict);  // "change-strategy"

enum class VerdictGap : std::uint8_t { none, no_fidelity, no_outcome };  // what is missing for a verdict

std::string_view to_text(VerdictGap missing);  // "", "no-fidelity", "no-outcome"

struct JudgedGoal {
  GoalVerdict verdict{};
  VerdictGap missing{};
};

// High fidelity: continue, or change the strategy where the outcome is off. Low: fix the implementation first, or find
// out what really works where the outcome is on. Partial fidelity is not enough to blame the strategy, so an outcome
// that is off means fixing the implementation first; with one that is on there is nothing to explain: continue.
JudgedGoal judge_goal(FidelityBand fidelity, OutcomeState outcome);

}  // namespace waymark
