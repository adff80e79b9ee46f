// What rules ask of a step's time and state.
#pragma once

#include <optional>

#include "core/model/step.hpp"

namespace waymark {

// Eighteen weeks: a semester, the longest stretch of a school year that has a name of its own.
inline constexpr int kTerm = 126;

inline bool is_over(const Step& step) { return step.status == Status::done || step.status == Status::stopped; }

// Nothing says that work has begun.
inline bool is_ahead(const Step& step) {
  const bool has_no_status = step.status == Status::unset || step.status == Status::not_started;
  return has_no_status && step.percent_done.value_or(0) == 0;
}

// Work is left after that day.
inline bool outlasts(const Step& step, Date day) { return !is_over(step) && step.end && *step.end > day; }

// Days from the first to the last, both included; none where the dates do not say.
inline std::optional<int> days_of(const Step& step) {
  if (!step.start || !step.end || *step.end < *step.start) return std::nullopt;
  return step.end->days - step.start->days + 1;
}

// Whether it takes longer than so many days; none where the dates do not say.
inline std::optional<bool> is_longer(const Step& step, int most_days) {
  const auto days = days_of(step);
  return days ? std::optional(*days > most_days) : std::nullopt;
}

}  // namespace waymark
