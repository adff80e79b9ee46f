// The way from a measure's start to its target. Where it cannot be so, that is one fault: rules that rest on the way
// say nothing until it is mended.
#pragma once

#include "core/model/measure.hpp"
#include "core/rules/figures.hpp"

namespace waymark {

// From 127% of a group, or to 104% of it.
inline bool has_impossible_end(const Measure& measure) {
  const auto is_impossible = [](const Number& value) { return value && !is_possible_share(*value); };
  return is_share(measure) && (is_impossible(measure.baseline_value) || is_impossible(measure.target_value));
}

// A number that should rise has a target below its start, or the other way round.
inline bool leads_against_direction(const Measure& measure) {
  if (!measure.baseline_value || !measure.target_value) return false;
  return (measure.direction == Direction::increase && *measure.target_value < *measure.baseline_value) ||
         (measure.direction == Direction::decrease && *measure.baseline_value < *measure.target_value);
}

inline bool is_way_sound(const Measure& measure) {
  return !has_impossible_end(measure) && !leads_against_direction(measure);
}

}  // namespace waymark
