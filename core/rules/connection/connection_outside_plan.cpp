// A plan that is over before this one begins, or begins after it, can share no work with it.
#include "core/model/connection.hpp"
#include "core/model/plan.hpp"
#include "core/rules/dates.hpp"
#include "core/rules/rule.hpp"

namespace waymark {
namespace {

Verdict check(const Connection& connection, const Context& context) {
  const Plan& plan = context.plan;
  if ((!connection.start && !connection.end) || (!plan.start && !plan.end)) return cannot_tell();
  if (is_turned_round(connection) || is_turned_round(plan)) return cannot_tell();
  return can_meet(connection.start, connection.end, plan.start, plan.end) ? pass() : fail({{"title", connection.name}});
}

}  // namespace

extern const Rule kConnectionOutsidePlan;
const Rule kConnectionOutsidePlan = heeding<Fields<&Plan::start, &Plan::end>>(
    rule<Connection, check>("connection-outside-plan", Severity::tip, "end", Reach::wide));

}  // namespace waymark
