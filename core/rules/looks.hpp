// How often a step is to be looked at.
#pragma once

#include <algorithm>
#include <optional>

#include "core/calendar/frequency.hpp"
#include "core/rules/step_time.hpp"

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

// The day in the middle of the step's time; none where that is not known.
inline std::optional<Date> middle_of(const Step& step, const Context& context) {
  const auto days = days_of(step, context);
  return days ? std::optional(Date{first_day_of(step, context)->days + (*days - 1) / 2}) : std::nullopt;
}

// A school day for a first look: as long after the beginning as looks lie apart, and no later than the middle. None
// where that has gone by.
inline std::optional<Date> good_first_look(const CheckInPlan& check_in, const Step& step, const Context& context) {
  const auto start = first_day_of(step, context);
  const auto middle = middle_of(step, context);
  if (!start || !middle) return std::nullopt;
  const Date wanted{start->days + days_between(check_in.frequency).value_or(0)};
  const auto day = context.relations.school_days().until(std::min(wanted, *middle));
  if (!day || *day < *start || !context.today || *day < *context.today) return std::nullopt;
  return day;
}

}  // namespace waymark
