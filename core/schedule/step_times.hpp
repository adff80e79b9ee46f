// When a step can take place, as its own dates, its length and what it waits for allow.
#pragma once

#include <string>

#include "core/model/field.hpp"

namespace waymark {

struct StepTimes {
  Day early_start;
  Day early_finish;  // inclusive, as all finishes
  Day late_start;
  Day late_finish;
  int length = 0;                // school days; 0 for a milestone
  bool is_length_known = false;  // from the duration or both dates; otherwise it counts as one school day
  int slack = 0;                 // school days that it can begin later without the plan ending later; negative: a bound
                                 // cannot be kept
  bool is_critical() const { return slack <= 0; }

  friend bool operator==(const StepTimes&, const StepTimes&) = default;
};

}  // namespace waymark
