// How often a step is to be looked at.
#pragma once

#include <optional>

#include "core/calendar/frequency.hpp"
#include "core/model/step.hpp"

namespace waymark {

// Most days between two looks; none where nobody can say when the next one is.
inline std::optional<int> longest_wait(const Step& step) {
  std::optional<int> wait;
  for (const CheckInPlan& check_in : step.check_ins) {
    const auto days = days_between(check_in.frequency);
    if (days && (!wait || *days < *wait)) wait = days;
  }
  return wait;
}

// The earliest day that is named for a first look.
inline std::optional<Date> first_look(const Step& step) {
  std::optional<Date> first;
  for (const CheckInPlan& check_in : step.check_ins)
    if (check_in.first && (!first || *check_in.first < *first)) first = check_in.first;
  return first;
}

}  // namespace waymark
