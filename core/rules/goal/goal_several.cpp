// Two goals in one sentence need two measures and can end differently: half reached is then told as reached, or as
// missed.
#include "core/model/goal.hpp"
#include "core/model/plan.hpp"
#include "core/rules/goal_readings.hpp"
#include "core/rules/rule.hpp"

namespace waymark {
namespace {

Verdict check(const Goal& goal, const Context& context) {
  if (goal.statement.empty()) return cannot_tell();
  return fail_unless(!context.readings.of(goal, context.plan).compound);
}

}  // namespace

extern const Rule kGoalSeveral;
const Rule kGoalSeveral = heeding<Fields<&Plan::start, &Plan::end, &Plan::language>>(
    rule<Goal, check>("goal-several", Severity::should, "statement", Reach::wide));

}  // namespace waymark
