// A decision whose reason nobody remembers is made again each year.
#include "core/model/decision.hpp"
#include "core/rules/rule.hpp"

namespace waymark {
namespace {

Verdict check(const Decision& decision, const Context&) {
  if (decision.kind == DecisionKind::unset) return cannot_tell();
  return fail_unless(!decision.reason.empty());
}

}  // namespace

extern const Rule kDecisionWithoutReason;
const Rule kDecisionWithoutReason = rule<Decision, check>("decision-without-reason", Severity::should, "reason");

}  // namespace waymark
