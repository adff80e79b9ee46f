// Red means that the strategy must change, and only a decision changes it.
#include "core/model/decision.hpp"
#include "core/rules/step_time.hpp"

namespace waymark {
namespace {

Verdict check(const Step& step, const Context& context) {
  if (step.health != Health::red || is_over(step)) return pass();
  return fail_unless(context.relations.has_decision(step));
}

}  // namespace

extern const Rule kStepRedWithoutDecision;
const Rule kStepRedWithoutDecision =
    heeding<Decision>(rule<Step, check>("step-red-without-decision", Severity::should, "health", Reach::wide));

}  // namespace waymark
