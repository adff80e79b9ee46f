// Where the first number comes on the last day of a long goal, it is too late to change course. A sub-goal that is
// reached well before counts as a milestone.
#include "core/model/goal.hpp"
#include "core/rules/dates.hpp"
#include "core/rules/goal_tree.hpp"
#include "core/rules/rule.hpp"

namespace waymark {
namespace {

// A goal for one school year may run somewhat longer than a year.
constexpr std::int32_t kLong = kDaysInYear + 31;

// Long enough before the end to do something about it: a quarter of a year.
constexpr std::int32_t kInTime = 90;

Verdict check(const Goal& goal, const Context&) {
  if (parent_goal(goal)) return pass();
  if (!goal.start || !goal.end || !any_measure(goal, [](const Measure&) { return true; })) return cannot_tell();
  if (goal.end->days - goal.start->days <= kLong) return pass();
  const Date in_time{goal.end->days - kInTime};
  if (any_measure(goal, [](const Measure& each) { return !each.milestones.empty(); })) return pass();
  if (any_goal(goal, [&](const Goal& each) { return each.end && *each.end <= in_time; })) return pass();
  return fail({{"end", to_text(*goal.end)}});
}

}  // namespace

extern const Rule kGoalLongWithoutMilestones;
const Rule kGoalLongWithoutMilestones = rule<Goal, check>("goal-long-without-milestones", Severity::should, "measures");

}  // namespace waymark
