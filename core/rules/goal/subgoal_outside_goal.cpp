// A sub-goal leads up to its goal: what is reached after the goal's last day comes too late for it. Where it leaves the
// plan's time as well, that is the worse fault, and said elsewhere.
#include "core/model/goal.hpp"
#include "core/model/plan.hpp"
#include "core/rules/dates.hpp"
#include "core/rules/goal_tree.hpp"
#include "core/rules/mending.hpp"
#include "core/rules/naming.hpp"
#include "core/rules/rule.hpp"

namespace waymark {
namespace {

Verdict details(const Goal& goal, const Goal& whole, std::string_view field) {
  return {Outcome::fail,
          find_field(goal.noun(), field),
          {{"title", name_of(whole)}, {"date", to_text(*(field == "end" ? whole.end : whole.start))}}};
}

Verdict check(const Goal& goal, const Context& context) {
  const Goal* whole = parent_goal(goal);
  if (!whole) return pass();
  const Plan& plan = context.plan;
  if (is_turned_round(*whole) || is_turned_round(goal)) return cannot_tell();
  if ((plan.end && goal.end && *plan.end < *goal.end) || (plan.start && goal.start && *goal.start < *plan.start))
    return cannot_tell();
  if (goal.end && whole->end && *whole->end < *goal.end) return details(goal, *whole, "end");
  if (goal.start && whole->start && *goal.start < *whole->start) return details(goal, *whole, "start");
  return (goal.end && whole->end) || (goal.start && whole->start) ? pass() : cannot_tell();
}

// The day of the whole, if that leaves the part any time.
std::optional<Mend> mend(const Goal& goal, const Context&, const std::string&) {
  const Goal& whole = *parent_goal(goal);
  const bool is_end = goal.end && whole.end && *whole.end < *goal.end;
  const Date day = is_end ? *whole.end : *whole.start;
  const bool has_time = is_end ? !goal.start || *goal.start < day : !goal.end || day < *goal.end;
  if (!has_time) return std::nullopt;
  return move_day(goal, is_end ? "end" : "start", day);
}

}  // namespace

extern const Rule kSubgoalOutsideGoal;
const Rule kSubgoalOutsideGoal = heeding<Goal, Fields<&Plan::start, &Plan::end>>(
    rule<Goal, check, mend>("subgoal-outside-goal", Severity::should, "end", Reach::wide));

}  // namespace waymark
