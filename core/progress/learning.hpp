// How the small trials of a plan go, and whether what was predicted came true.
#pragma once

#include <optional>
#include <string_view>
#include <vector>

#include "core/model/learning_cycle.hpp"
#include "core/progress/measure_progress.hpp"

namespace waymark {

enum class CycleState : std::uint8_t {
  planned,  // begins later, or nobody said when
  open,
  overdue,  // its last day is over, and nobody wrote what was learned
  closed,   // what was learned is written, or a decision made
};

std::string_view to_text(CycleState state);

struct CycleLook {
  const LearningCycle* cycle = nullptr;
  CycleState state{};
  Number observed;                        // as written, or else its measure's last value from its start to its end
  std::optional<bool> predicted_in_time;  // the prediction was written on the first day or before
  std::optional<bool> came_true;          // the value is at least as good as predicted; none where that cannot be told
};

// `measure` is what the cycle's measure says, or null. A cycle without a measure has no direction, so only a value that
// is just as predicted came true, and of others nothing is said. An open cycle has not failed its prediction yet.
CycleLook look_at_cycle(const LearningCycle& cycle, const MeasureProgress* measure, Date today);

}  // namespace waymark
