// A step that takes place when the connected plan is over, or has not begun, cannot be counted for it: it would be
// reported to a plan that no longer asks.
#include "core/model/connection.hpp"
#include "core/model/plan.hpp"
#include "core/rules/dates.hpp"
#include "core/rules/step_time.hpp"

namespace waymark {
namespace {

Verdict check(const Step& step, const Context& context) {
  if (step.connections.ids.empty()) return cannot_tell();
  const auto first = first_day_of(step, context);
  const auto last = last_day_of(step, context);
  if ((!first && !last) || is_turned_round(step)) return cannot_tell();
  const Plan& whole = context.plan;
  for (const auto& id : step.connections.ids) {
    const Connection* plan = target(Ref<Connection>{id}, context);
    if (!plan || is_turned_round(*plan) || can_meet(plan->start, plan->end, first, last)) continue;
    // Where the whole plans do not meet, that is said once, at the connection.
    if (can_meet(plan->start, plan->end, whole.start, whole.end)) return fail({{"title", plan->name}});
  }
  return pass();
}

}  // namespace

extern const Rule kStepOutsideConnection;
const Rule kStepOutsideConnection = heeding<Connection, Fields<&Plan::start, &Plan::end>>(
    rule<Step, check>("step-outside-connection", Severity::should, "connections", Reach::wide));

}  // namespace waymark
