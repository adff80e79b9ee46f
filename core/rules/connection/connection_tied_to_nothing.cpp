// A plan that is listed and serves nothing here is a line on paper: the shared work is still planned twice.
#include "core/model/connection.hpp"
#include "core/model/step.hpp"
#include "core/rules/goal_tree.hpp"
#include "core/rules/rule.hpp"

namespace waymark {
namespace {

bool is_tied_to_goal(const Connection& connection, const Plan& plan) {
  return any_goal(plan, [&](const Goal& goal) { return names(goal.connections.ids, connection.id); });
}

bool is_tied_to_step(const Connection& connection, const Plan& plan) {
  for (const Step& step : plan.steps)
    if (names(step.connections.ids, connection.id)) return true;
  return false;
}

Verdict check(const Connection& connection, const Context& context) {
  const Plan& plan = context.plan;
  if (connection.name.empty() || (plan.goals.empty() && plan.steps.empty())) return cannot_tell();
  if (is_tied_to_goal(connection, plan) || is_tied_to_step(connection, plan)) return pass();
  return fail({{"title", connection.name}});
}

}  // namespace

extern const Rule kConnectionTiedToNothing;
const Rule kConnectionTiedToNothing =
    rule<Connection, check>("connection-tied-to-nothing", Severity::should, "", Reach::wide);

}  // namespace waymark
