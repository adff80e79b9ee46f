// A measure's starting value against the data of its own day.
#pragma once

#include "core/model/measure.hpp"
#include "core/rules/measure_way.hpp"
#include "core/workshop/rounding.hpp"

namespace waymark {

inline bool is_of_baseline_day(const Observation& each, const Measure& measure) {
  return each.date && each.value && each.date == measure.baseline_date && each.group != ObservationGroup::comparison;
}

// An observation of the baseline's day, where all of them say something else; or null.
inline const Observation* data_against_baseline(const Measure& measure) {
  if (!measure.baseline_value || !measure.baseline_date || has_impossible_end(measure)) return nullptr;
  const Observation* other = nullptr;
  for (const Observation& each : measure.observations) {
    if (!is_of_baseline_day(each, measure)) continue;
    if (is_rounding_of(*measure.baseline_value, *each.value, is_percent(measure))) return nullptr;
    other = &each;
  }
  return other;
}

}  // namespace waymark
