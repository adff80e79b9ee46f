// The same goal twice is one goal with two sets of steps, and its progress is reported twice.
#include "core/model/goal.hpp"
#include "core/rules/folding.hpp"
#include "core/rules/goal_tree.hpp"
#include "core/rules/rule.hpp"

namespace waymark {
namespace {

// A goal before this one, in the plan's order, that says the same.
const Goal* twin_of(const Goal& goal, const Plan& plan) {
  const Goal* twin = nullptr;
  any_goal(plan, [&](const Goal& each) {
    if (&each == &goal) return true;
    if (same_folded(each.statement, goal.statement)) twin = &each;
    return twin != nullptr;
  });
  return twin;
}

Verdict check(const Goal& goal, const Context& context) {
  if (goal.statement.empty()) return cannot_tell();
  const Goal* twin = twin_of(goal, context.plan);
  return twin ? fail({{"title", twin->title}}) : pass();
}

}  // namespace

extern const Rule kDuplicateGoal;
const Rule kDuplicateGoal = rule<Goal, check>("duplicate-goal", Severity::should, "statement", Reach::wide);

}  // namespace waymark
