// A decision that belongs to no goal and no step is not seen where the work is.
#include "core/model/decision.hpp"
#include "core/rules/rule.hpp"

namespace waymark {
namespace {

Verdict check(const Decision& decision, const Context&) {
  if (decision.kind == DecisionKind::unset) return cannot_tell();
  return fail_unless(!decision.goals.ids.empty() || !decision.steps.ids.empty());
}

}  // namespace

extern const Rule kDecisionAboutNothing;
const Rule kDecisionAboutNothing = rule<Decision, check>("decision-about-nothing", Severity::tip, "steps");

}  // namespace waymark
