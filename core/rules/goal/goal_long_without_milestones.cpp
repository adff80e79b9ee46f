// Where the first result comes on the last day of a long goal, it is too late to change course. A sub-goal with results
// of its own that is reached well before counts as a milestone; how the work goes, month by month, does not.
#include "core/model/goal.hpp"
#include "core/rules/dates.hpp"
#include "core/rules/goal_tree.hpp"
#include "core/rules/naming.hpp"
#include "core/rules/rule.hpp"

namespace waymark {
namespace {

// A goal for one school year may run somewhat longer than a year.
constexpr std::int32_t kLong = kDaysInYear + 31;

// Long enough before the end to do something about it: a quarter of a year.
constexpr std::int32_t kInTime = 90;

// Where its kind is not said yet, it may be one.
bool can_be_outcome(const Measure& measure) {
  return measure.kind != MeasureKind::implementation && measure.kind != MeasureKind::output;
}

bool has_way_to_result(const Goal& goal) {
  return any_measure(goal, [](const Measure& each) { return can_be_outcome(each) && !each.milestones.empty(); });
}

bool has_result_by(const Goal& goal, Date in_time) {
  return any_goal(goal, [&](const Goal& each) {
    if (!each.end || in_time < *each.end) return false;
    return each.measures.empty() || any_measure(each, can_be_outcome);
  });
}

Verdict check(const Goal& goal, const Context&) {
  if (parent_goal(goal)) return pass();
  // A goal that counts only work has more to mend.
  if (!goal.start || !goal.end || !any_measure(goal, can_be_outcome)) return cannot_tell();
  if (goal.end->days - goal.start->days <= kLong) return pass();
  const bool is_seen_coming = has_way_to_result(goal) || has_result_by(goal, {goal.end->days - kInTime});
  return is_seen_coming ? pass() : fail({{"title", name_of(goal)}, {"end", to_text(*goal.end)}});
}

}  // namespace

extern const Rule kGoalLongWithoutMilestones;
const Rule kGoalLongWithoutMilestones = rule<Goal, check>("goal-long-without-milestones", Severity::should, "measures");

}  // namespace waymark
