// A goal without steps is a wish: in autumn everybody agrees with it, and in spring nobody has done anything for it. Of
// a goal and its sub-goals only the topmost is named.
#include "core/model/goal.hpp"
#include "core/model/step.hpp"
#include "core/rules/goal_tree.hpp"
#include "core/rules/rule.hpp"

namespace waymark {
namespace {

// Whether a step names this goal or one below it. Ends at the first, which is soon found where goals have steps.
bool has_step(const Goal& goal, const Plan& plan) {
  for (const Step& step : plan.steps)
    for (const auto& id : step.goals.ids)
      if (any_goal(goal, [&](const Goal& each) { return each.id == id; })) return true;
  return false;
}

bool is_named(const Goal& goal, const Plan& plan) {
  for (const Step& step : plan.steps)
    if (names(step.goals.ids, goal.id)) return true;
  return false;
}

Verdict check(const Goal& goal, const Context& context) {
  const Plan& plan = context.plan;
  if (plan.steps.empty() || goal.title.empty()) return cannot_tell();
  if (has_step(goal, plan)) return pass();
  // Steps of the whole goal may well serve all of its parts; and where the whole has none, the whole is named.
  const Goal* whole = parent_goal(goal);
  if (whole && (is_named(*whole, plan) || !has_step(*whole, plan))) return cannot_tell();
  return fail({{"title", goal.title}});
}

}  // namespace

extern const Rule kGoalWithoutSteps;
const Rule kGoalWithoutSteps = rule<Goal, check>("goal-without-steps", Severity::should, "", Reach::wide);

}  // namespace waymark
