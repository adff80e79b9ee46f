// A goal without steps is a wish: in autumn everybody agrees with it, and in spring nobody has done anything for it. Of
// a goal and its sub-goals only the topmost is named.
#include "core/model/goal.hpp"
#include "core/model/step.hpp"
#include "core/rules/goal_tree.hpp"
#include "core/rules/relations.hpp"
#include "core/rules/rule.hpp"

namespace waymark {
namespace {

bool is_served(const Goal& goal, const Context& context) { return !context.relations.serving(goal).empty(); }

// Whether a step serves this goal or one below it.
bool has_step(const Goal& goal, const Context& context) {
  return any_goal(goal, [&](const Goal& each) { return is_served(each, context); });
}

Verdict check(const Goal& goal, const Context& context) {
  if (context.plan.steps.empty() || goal.title.empty()) return cannot_tell();
  if (has_step(goal, context)) return pass();
  // Steps of the whole goal may well serve all of its parts; and where the whole has none, the whole is named.
  const Goal* whole = parent_goal(goal);
  if (whole && (is_served(*whole, context) || !has_step(*whole, context))) return cannot_tell();
  return fail({{"title", goal.title}});
}

}  // namespace

extern const Rule kGoalWithoutSteps;
const Rule kGoalWithoutSteps =
    heeding<Goal, Fields<&Step::goals>>(rule<Goal, check>("goal-without-steps", Severity::should, "", Reach::wide));

}  // namespace waymark
