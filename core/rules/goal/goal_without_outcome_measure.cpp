// A goal is about students. If all its measures count what adults do, everything can be done and nothing have changed.
// The measures of sub-goals count too.
#include "core/model/goal.hpp"
#include "core/rules/goal_tree.hpp"
#include "core/rules/rule.hpp"

namespace waymark {
namespace {

bool is_outcome(const Measure& measure) {
  return measure.kind == MeasureKind::short_term || measure.kind == MeasureKind::long_term;
}

Verdict check(const Goal& goal, const Context&) {
  if (parent_goal(goal)) return pass();
  if (any_measure(goal, is_outcome)) return pass();
  const bool has_any = any_measure(goal, [](const Measure&) { return true; });
  const bool has_unknown = any_measure(goal, [](const Measure& each) { return each.kind == MeasureKind::unset; });
  return !has_any || has_unknown ? cannot_tell() : fail();
}

}  // namespace

extern const Rule kGoalWithoutOutcomeMeasure;
const Rule kGoalWithoutOutcomeMeasure = rule<Goal, check>("goal-without-outcome-measure", Severity::should, "measures");

}  // namespace waymark
