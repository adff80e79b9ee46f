// A plan that is listed and serves nothing here is a line on paper: the shared work is still planned twice.
#include "core/model/connection.hpp"
#include "core/model/plan.hpp"
#include "core/rules/relations.hpp"
#include "core/rules/rule.hpp"

namespace waymark {
namespace {

Verdict check(const Connection& connection, const Context& context) {
  const Plan& plan = context.plan;
  if (connection.name.empty() || (plan.goals.empty() && plan.steps.empty())) return cannot_tell();
  if (context.relations.is_served(connection)) return pass();
  return fail({{"title", connection.name}});
}

}  // namespace

extern const Rule kConnectionTiedToNothing;
const Rule kConnectionTiedToNothing = heeding<Fields<&Goal::connections, &Step::connections>>(
    rule<Connection, check>("connection-tied-to-nothing", Severity::should, "", Reach::wide));

}  // namespace waymark
