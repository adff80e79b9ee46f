// The same goal twice is one goal with two sets of steps, and its progress is reported twice.
#include "core/model/goal.hpp"
#include "core/rules/naming.hpp"
#include "core/rules/relations.hpp"
#include "core/rules/rule.hpp"

namespace waymark {
namespace {

Verdict check(const Goal& goal, const Context& context) {
  if (goal.statement.empty()) return cannot_tell();
  const Goal* twin = context.relations.goals().twin_of(goal);
  return twin ? fail({{"title", name_of(*twin)}}) : pass();
}

}  // namespace

extern const Rule kDuplicateGoal;
const Rule kDuplicateGoal =
    heeding<Goal>(rule<Goal, check>("duplicate-goal", Severity::should, "statement", Reach::wide));

}  // namespace waymark
