// From 50%, "up by 10%" is 55% to one reader and 60% to another.
#include "core/model/goal.hpp"
#include "core/model/plan.hpp"
#include "core/rules/goal_readings.hpp"
#include "core/rules/rule.hpp"
#include "core/workshop/goal_sentence.hpp"

namespace waymark {
namespace {

// Only a share can be meant both ways; "10% fewer referrals" is clear.
bool is_of_share(const Goal& goal) {
  const Measure* measure = main_measure(goal);
  return measure && measure->value_kind == ValueKind::percent;
}

Verdict check(const Goal& goal, const Context& context) {
  if (goal.statement.empty()) return cannot_tell();
  const GoalReading& reading = context.readings.of(goal, context.plan);
  if (reading.change != ChangeKind::by_percent || !reading.target_value || !is_of_share(goal)) return pass();
  return fail({{"amount", written_value(*reading.target_value, "%")}});
}

}  // namespace

extern const Rule kGoalByPercent;
const Rule kGoalByPercent = heeding<Fields<&Plan::start, &Plan::end, &Plan::language>>(
    rule<Goal, check>("goal-by-percent", Severity::should, "statement", Reach::wide));

}  // namespace waymark
