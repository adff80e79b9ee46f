// A step outside its goal's time cannot help to reach the goal, or the goal's dates are wrong.
#include "core/model/goal.hpp"
#include "core/rules/dates.hpp"
#include "core/rules/step_time.hpp"

namespace waymark {
namespace {

Arguments details(const Goal& goal) {
  return {{"title", goal.title},
          {"start", goal.start ? to_text(*goal.start) : ""},
          {"end", goal.end ? to_text(*goal.end) : ""}};
}

Verdict check(const Step& step, const Context& context) {
  const auto first = first_day_of(step, context);
  const auto last = last_day_of(step, context);
  if (is_turned_round(step)) return cannot_tell();
  bool can_tell = false;
  for (const auto& id : step.goals.ids) {
    const Goal* goal = target(Ref<Goal>{id}, context);
    if (!goal || is_turned_round(*goal)) continue;
    if (first && goal->start && *first < *goal->start)
      return {Outcome::fail, find_field(step.noun(), "start"), details(*goal)};
    if (last && goal->end && *last > *goal->end) return fail(details(*goal));
    can_tell = can_tell || (first && goal->start) || (last && goal->end);
  }
  return can_tell ? pass() : cannot_tell();
}

}  // namespace

extern const Rule kStepOutsideGoal;
const Rule kStepOutsideGoal =
    heeding<Goal>(rule<Step, check>("step-outside-goal", Severity::should, "end", Reach::wide));

}  // namespace waymark
