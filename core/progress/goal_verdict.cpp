#include "core/progress/goal_verdict.hpp"

#include <array>

namespace waymark {

std::string_view to_text(OutcomeState state) {
  constexpr std::array<std::string_view, 3> kNames = {"", "on", "off"};
  return kNames[static_cast<std::size_t>(state)];
}

std::string_view to_text(GoalVerdict verdict) {
  constexpr std::array<std::string_view, 5> kNames = {"cannot-tell", "continue", "change-strategy",
                                                      "fix-implementation", "find-out"};
  return kNames[static_cast<std::size_t>(verdict)];
}

std::string_view to_text(VerdictGap missing) {
  constexpr std::array<std::string_view, 3> kNames = {"", "no-fidelity", "no-outcome"};
  return kNames[static_cast<std::size_t>(missing)];
}

JudgedGoal judge_goal(FidelityBand fidelity, OutcomeState outcome) {
  if (outcome == OutcomeState::unknown) return {GoalVerdict::cannot_tell, VerdictGap::no_outcome};
  if (fidelity == FidelityBand::unknown) return {GoalVerdict::cannot_tell, VerdictGap::no_fidelity};
  if (outcome == OutcomeState::on)
    return {fidelity == FidelityBand::low ? GoalVerdict::find_out : GoalVerdict::go_on, VerdictGap::none};
  return {fidelity == FidelityBand::high ? GoalVerdict::change_strategy : GoalVerdict::fix_implementation,
          VerdictGap::none};
}

}  // namespace waymark
