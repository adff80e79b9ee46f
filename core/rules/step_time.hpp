// What rules ask of a step's time and state.
#pragma once

#include <optional>

#include "core/calendar/school_days.hpp"
#include "core/model/step_state.hpp"
#include "core/rules/dates.hpp"
#include "core/rules/relations.hpp"
#include "core/rules/rule.hpp"

namespace waymark {

// Eighteen weeks: a semester, the longest stretch of a school year that has a name of its own.
inline constexpr int kTerm = 126;

inline bool is_milestone(const Step& step) { return step.duration && *step.duration == 0; }

// As written, or as they follow from the other day and the duration; none where the step does not say.
std::optional<Date> first_day_of(const Step& step, const SchoolDays& days);
std::optional<Date> last_day_of(const Step& step, const SchoolDays& days);

inline std::optional<Date> first_day_of(const Step& step, const Context& context) {
  return step.start ? step.start : first_day_of(step, context.relations.school_days());
}
inline std::optional<Date> last_day_of(const Step& step, const Context& context) {
  return step.end ? step.end : last_day_of(step, context.relations.school_days());
}

// Work is left after that day.
inline bool outlasts(const Step& step, Date day, const Context& context) {
  if (is_over(step)) return false;
  const auto last = last_day_of(step, context);
  return last && *last > day;
}

// Days from the first to the last, both included; none where they are not known or turned round.
std::optional<int> days_of(const Step& step, const Context& context);

// Whether it takes longer than so many days; none where that is not known.
std::optional<bool> is_longer(const Step& step, int most_days, const Context& context);

}  // namespace waymark
