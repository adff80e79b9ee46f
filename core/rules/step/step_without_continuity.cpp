// In a step of a semester or more somebody is likely to go or to fall ill, and what only that person knew is lost.
#include "core/model/step.hpp"
#include "core/rules/rule.hpp"
#include "core/rules/step_time.hpp"

namespace waymark {
namespace {

Verdict check(const Step& step, const Context& context) {
  const auto is_long = is_longer(step, kTerm, context);
  if (!is_long) return cannot_tell();
  return fail_unless(!*is_long || is_over(step) || !step.continuity.empty());
}

}  // namespace

extern const Rule kStepWithoutContinuity;
const Rule kStepWithoutContinuity = rule<Step, check>("step-without-continuity", Severity::tip, "continuity");

}  // namespace waymark
