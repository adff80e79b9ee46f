// A goal that begins before the plan or ends after it is outlived by nobody's duty to look at it. Of a goal and its
// sub-goals only the topmost is named.
#include "core/model/goal.hpp"
#include "core/model/plan.hpp"
#include "core/rules/dates.hpp"
#include "core/rules/goal_tree.hpp"
#include "core/rules/rule.hpp"

namespace waymark {
namespace {

Arguments period(const Plan& plan) {
  return {{"start", plan.start ? to_text(*plan.start) : ""}, {"end", plan.end ? to_text(*plan.end) : ""}};
}

const Field* field_outside(const Goal& goal, const Plan& plan) {
  if (plan.start && goal.start && *goal.start < *plan.start) return find_field(goal.noun(), "start");
  if (plan.end && goal.end && *goal.end > *plan.end) return find_field(goal.noun(), "end");
  return nullptr;
}

Verdict check(const Goal& goal, const Context& context) {
  const Plan& plan = context.plan;
  if (is_turned_round(plan) || is_turned_round(goal)) return cannot_tell();
  const Field* field = field_outside(goal, plan);
  if (!field) return (goal.start || goal.end) && (plan.start || plan.end) ? pass() : cannot_tell();
  const Goal* whole = parent_goal(goal);
  if (whole && field_outside(*whole, plan) == field) return cannot_tell();
  return {Outcome::fail, field, period(plan)};
}

}  // namespace

extern const Rule kGoalOutsidePlan;
const Rule kGoalOutsidePlan = heeding<Goal, Fields<&Plan::start, &Plan::end>>(
    rule<Goal, check>("goal-outside-plan", Severity::should, "end", Reach::wide));

}  // namespace waymark
