#include "core/rules/measured_time.hpp"

#include "core/model/goal.hpp"
#include "core/rules/step_time.hpp"

namespace waymark {

MeasuredTime time_measured(const Measure& measure, const Context& context) {
  MeasuredTime time;
  if (measure.parent && &measure.parent->noun() == &noun_of<Goal>()) {
    const auto& goal = static_cast<const Goal&>(*measure.parent);
    time = {goal.start, goal.end};
  } else if (measure.parent && &measure.parent->noun() == &noun_of<Step>()) {
    const auto& step = static_cast<const Step&>(*measure.parent);
    time = {first_day_of(step, context), last_day_of(step, context), is_over(step)};
  }
  if (measure.target_date) time.last = measure.target_date;
  return time;
}

std::optional<Date> earlier(std::optional<Date> a, std::optional<Date> b) { return !a || (b && *b < *a) ? b : a; }
std::optional<Date> later(std::optional<Date> a, std::optional<Date> b) { return !a || (b && *b > *a) ? b : a; }

}  // namespace waymark
