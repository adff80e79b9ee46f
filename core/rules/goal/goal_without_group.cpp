// "Students will read better" binds nobody: who is helped, and who is looked at when it is measured, stays open.
#include "core/model/goal.hpp"
#include "core/model/plan.hpp"
#include "core/rules/goal_readings.hpp"
#include "core/rules/rule.hpp"

namespace waymark {
namespace {

bool is_group_in_fields(const Goal& goal) {
  for (const Measure& measure : goal.measures)
    if (!measure.focal_group.empty()) return true;
  return false;
}

Verdict check(const Goal& goal, const Context& context) {
  if (goal.statement.empty()) return cannot_tell();
  return fail_unless(context.readings.of(goal, context.plan).who || is_group_in_fields(goal));
}

}  // namespace

extern const Rule kGoalWithoutGroup;
const Rule kGoalWithoutGroup = heeding<Fields<&Plan::start, &Plan::end, &Plan::language>>(
    rule<Goal, check>("goal-without-group", Severity::should, "statement", Reach::wide));

}  // namespace waymark
