#include "core/progress/learning.hpp"

#include <array>

namespace waymark {
namespace {

CycleState state_of(const LearningCycle& cycle, Date today) {
  if (!cycle.learned.empty() || !cycle.decision.id.empty()) return CycleState::closed;
  if (cycle.end && *cycle.end < today) return CycleState::overdue;
  return !cycle.start || today < *cycle.start ? CycleState::planned : CycleState::open;
}

Number observed_in(const LearningCycle& cycle, const MeasureProgress* measure) {
  if (cycle.observed_value) return cycle.observed_value;
  if (!measure || !cycle.start || !cycle.end) return std::nullopt;
  const DataPoint* last = last_until(measure->series.focal, *cycle.end);
  return last && *cycle.start <= last->date ? Number(last->value) : std::nullopt;
}

std::optional<bool> came_true(const CycleLook& look, const MeasureProgress* measure) {
  const Number& predicted = look.cycle->predicted_value;
  if (!predicted || !look.observed) return std::nullopt;
  const Better better = measure ? measure->better : Better::unknown;
  const bool is_true =
      better == Better::unknown ? *look.observed == *predicted : reaches(*look.observed, *predicted, better);
  if (is_true) return true;
  const bool is_over = look.state == CycleState::closed || look.state == CycleState::overdue;
  return is_over && better != Better::unknown ? std::optional(false) : std::nullopt;
}

}  // namespace

std::string_view to_text(CycleState state) {
  constexpr std::array<std::string_view, 4> kNames = {"planned", "open", "overdue", "closed"};
  return kNames[static_cast<std::size_t>(state)];
}

CycleLook look_at_cycle(const LearningCycle& cycle, const MeasureProgress* measure, Date today) {
  CycleLook look;
  look.cycle = &cycle;
  look.state = state_of(cycle, today);
  look.observed = observed_in(cycle, measure);
  if (cycle.predicted_on && cycle.start) look.predicted_in_time = *cycle.predicted_on <= *cycle.start;
  look.came_true = came_true(look, measure);
  return look;
}

}  // namespace waymark
