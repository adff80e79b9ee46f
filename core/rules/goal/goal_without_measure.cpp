// Without a measure nobody can tell whether the goal was reached. Sub-goals may carry the measures.
#include "core/model/goal.hpp"
#include "core/rules/rule.hpp"

namespace waymark {
namespace {

bool has_measure(const Goal& goal) {
  if (!goal.measures.empty()) return true;
  for (const Goal& part : goal.subgoals)
    if (has_measure(part)) return true;
  return false;
}

Verdict check(const Goal& goal, const Context&) { return fail_unless(has_measure(goal)); }

}  // namespace

extern const Rule kGoalWithoutMeasure;
const Rule kGoalWithoutMeasure = rule<Goal, check>("goal-without-measure", Severity::must, "measures");

}  // namespace waymark
