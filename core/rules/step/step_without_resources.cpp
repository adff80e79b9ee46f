// Reviews of real plans find resources often left blank; the step then waits for what nobody ordered.
#include "core/model/step.hpp"
#include "core/rules/rule.hpp"
#include "core/rules/step_time.hpp"

namespace waymark {
namespace {

// Two months: a shorter step can mostly do with what is at hand.
constexpr int kSmallStep = 60;

// Money and helping hands are no answer: what is bought with it, and what do they need? That it costs nothing is one.
bool says_what_it_needs(const Step& step) { return !step.resources.empty() || (step.cost && *step.cost == 0); }

Verdict check(const Step& step, const Context& context) {
  const auto is_long = is_longer(step, kSmallStep, context);
  if (!is_long) return cannot_tell();
  return fail_unless(!*is_long || is_over(step) || says_what_it_needs(step));
}

}  // namespace

extern const Rule kStepWithoutResources;
const Rule kStepWithoutResources = rule<Step, check>("step-without-resources", Severity::tip, "resources");

}  // namespace waymark
