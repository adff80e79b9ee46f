#include "core/rules/step_time.hpp"

#include <algorithm>

namespace waymark {

std::optional<Date> first_day_of(const Step& step, const SchoolDays& days) {
  if (step.start || !step.end || !step.duration) return step.start;
  if (is_milestone(step)) return step.end;
  const auto first = days.at(days.before({step.end->days + 1}) - static_cast<int>(*step.duration));
  return first ? std::optional(std::min(*first, *step.end)) : std::nullopt;
}

std::optional<Date> last_day_of(const Step& step, const SchoolDays& days) {
  if (step.end || !step.start || !step.duration) return step.end;
  if (is_milestone(step)) return step.start;
  const auto last = days.at(days.before(*step.start) + static_cast<int>(*step.duration) - 1);
  return last ? std::optional(std::max(*step.start, *last)) : std::nullopt;
}

std::optional<int> days_of(const Step& step, const Context& context) {
  const auto first = first_day_of(step, context);
  const auto last = last_day_of(step, context);
  if (!first || !last || *last < *first) return std::nullopt;
  return last->days - first->days + 1;
}

std::optional<bool> is_longer(const Step& step, int most_days, const Context& context) {
  const auto days = days_of(step, context);
  return days ? std::optional(*days > most_days) : std::nullopt;
}

}  // namespace waymark
