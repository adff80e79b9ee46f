// A step that takes place when the connected plan is over, or has not begun, cannot be counted for it: it would be
// reported to a plan that no longer asks.
#include "core/model/connection.hpp"
#include "core/model/step.hpp"
#include "core/rules/dates.hpp"
#include "core/rules/rule.hpp"

namespace waymark {
namespace {

bool is_inverted(const Connection& plan) { return plan.start && plan.end && *plan.end < *plan.start; }

Verdict check(const Step& step, const Context& context) {
  if (step.connections.ids.empty() || (!step.start && !step.end)) return cannot_tell();
  const Plan& whole = context.plan;
  for (const auto& id : step.connections.ids) {
    const Connection* plan = target(Ref<Connection>{id}, context);
    if (!plan || is_inverted(*plan) || can_meet(plan->start, plan->end, step.start, step.end)) continue;
    // Where the whole plans do not meet, that is said once, at the connection.
    if (can_meet(plan->start, plan->end, whole.start, whole.end)) return fail({{"title", plan->name}});
  }
  return pass();
}

}  // namespace

extern const Rule kStepOutsideConnection;
const Rule kStepOutsideConnection =
    rule<Step, check>("step-outside-connection", Severity::should, "connections", Reach::wide);

}  // namespace waymark
