// "Improve", "support", "enhance" say nothing unless a number goes with them: two people can read the same goal and
// both be sure, one that it was reached and one that it was not.
#include "core/model/goal.hpp"
#include "core/model/plan.hpp"
#include "core/rules/goal_readings.hpp"
#include "core/rules/rule.hpp"

namespace waymark {
namespace {

Verdict check(const Goal& goal, const Context& context) {
  if (goal.statement.empty()) return cannot_tell();
  const GoalReading& reading = context.readings.of(goal, context.plan);
  if (!reading.vague) return pass();
  return fail({{"words", std::string(piece(goal.statement, reading.vague.span))}});
}

}  // namespace

extern const Rule kGoalVague;
const Rule kGoalVague = heeding<Fields<&Plan::start, &Plan::end, &Plan::language>>(
    rule<Goal, check>("goal-vague", Severity::should, "statement", Reach::wide));

}  // namespace waymark
