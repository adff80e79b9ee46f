// To adjust or to stop without saying what is different leaves everybody doing what they did. What was changed in the
// plan with the decision says it as well as words do.
#include "core/model/decision.hpp"
#include "core/rules/rule.hpp"

namespace waymark {
namespace {

Verdict check(const Decision& decision, const Context&) {
  if (decision.kind != DecisionKind::adjust && decision.kind != DecisionKind::stop) return pass();
  return fail_unless(!decision.change.empty() || !decision.changes.empty());
}

}  // namespace

extern const Rule kDecisionWithoutChange;
const Rule kDecisionWithoutChange = rule<Decision, check>("decision-without-change", Severity::should, "change");

}  // namespace waymark
