// If the number comes in long after the goal's last day, nobody can say on that day whether the goal was reached.
#include "core/model/goal.hpp"
#include "core/model/measure.hpp"
#include "core/rules/dates.hpp"
#include "core/rules/goal_tree.hpp"
#include "core/rules/mending.hpp"
#include "core/rules/rule.hpp"

namespace waymark {
namespace {

// Results of a test taken on the last day of school come in within a month.
constexpr std::int32_t kDaysForResults = 31;

Verdict check(const Measure& measure, const Context&) {
  const Goal* goal = parent_goal(measure);
  if (!goal) return pass();
  if (!measure.target_date || !goal->end || is_turned_round(*goal)) return cannot_tell();
  if (measure.target_date->days <= goal->end->days + kDaysForResults) return pass();
  return fail({{"date", to_text(*measure.target_date)}, {"end", to_text(*goal->end)}});
}

std::optional<Mend> mend(const Measure& measure, const Context&, const std::string&) {
  const Date end = *parent_goal(measure)->end;
  if (measure.baseline_date && end <= *measure.baseline_date) return std::nullopt;
  for (const Milestone& each : measure.milestones)
    if (each.date && end < *each.date) return std::nullopt;
  return move_day(measure, "targetDate", end);
}

}  // namespace

extern const Rule kTargetDateAfterGoal;
const Rule kTargetDateAfterGoal =
    heeding<Goal>(rule<Measure, check, mend>("target-date-after-goal", Severity::should, "targetDate", Reach::wide));

}  // namespace waymark
