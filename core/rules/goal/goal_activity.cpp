// Training given and plans adopted are steps. A goal says what they change for students; else a plan can be carried out
// to the letter while the gap stays as it is.
#include "core/model/goal.hpp"
#include "core/model/plan.hpp"
#include "core/rules/goal_readings.hpp"
#include "core/rules/goal_tree.hpp"
#include "core/rules/rule.hpp"

namespace waymark {
namespace {

// Smaller goals may well be about what adults do: they lead up to the outcome above them.
Verdict check(const Goal& goal, const Context& context) {
  if (goal.statement.empty()) return cannot_tell();
  return fail_unless(parent_goal(goal) || !context.readings.of(goal, context.plan).activity);
}

}  // namespace

extern const Rule kGoalActivity;
const Rule kGoalActivity = heeding<Fields<&Plan::start, &Plan::end, &Plan::language>>(
    rule<Goal, check>("goal-activity", Severity::should, "statement", Reach::wide));

}  // namespace waymark
