// A goal that begins before the plan or ends after it is outlived by nobody's duty to look at it.
#include "core/model/goal.hpp"
#include "core/rules/rule.hpp"

namespace waymark {
namespace {

Arguments period(const Plan& plan) {
  return {{"start", plan.start ? to_text(*plan.start) : ""}, {"end", plan.end ? to_text(*plan.end) : ""}};
}

Verdict check(const Goal& goal, const Context& context) {
  const Plan& plan = context.plan;
  if (plan.start && goal.start && *goal.start < *plan.start)
    return {Outcome::fail, find_field(goal.noun(), "start"), period(plan)};
  if (plan.end && goal.end && *goal.end > *plan.end) return fail(period(plan));
  return (goal.start || goal.end) && (plan.start || plan.end) ? pass() : cannot_tell();
}

}  // namespace

extern const Rule kGoalOutsidePlan;
const Rule kGoalOutsidePlan = rule<Goal, check>("goal-outside-plan", Severity::should, "end", Reach::wide);

}  // namespace waymark
