// Which values of a measure are the better ones.
#pragma once

#include "core/model/measure.hpp"

namespace waymark {

enum class Better : std::uint8_t { unknown, higher, lower };

// As the measure's direction says; where that is blank, as its target lies from its baseline. A measure that is to be
// maintained has a bound: its target, held from the side on which the baseline lies ("at 92, not below 90"). Where both
// are the same, or one is blank, nobody can tell which side would be worse.
inline Better better_way(const Measure& measure) {
  if (measure.direction == Direction::increase) return Better::higher;
  if (measure.direction == Direction::decrease) return Better::lower;
  if (!measure.baseline_value || !measure.target_value || *measure.baseline_value == *measure.target_value)
    return Better::unknown;
  const bool is_target_higher = *measure.target_value > *measure.baseline_value;
  const bool is_bound = measure.direction == Direction::maintain;
  return is_target_higher != is_bound ? Better::higher : Better::lower;
}

// How much better the first is than the second; negative where it is worse. Expects a known way.
inline double advantage(double value, double other, Better better) {
  return better == Better::higher ? value - other : other - value;
}

inline bool reaches(double value, double aim, Better better) { return advantage(value, aim, better) >= 0; }

}  // namespace waymark
