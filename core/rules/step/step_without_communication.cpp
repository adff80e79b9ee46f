// Those who do the work know first that something is wrong; if nobody has agreed whom they tell, they tell nobody.
#include "core/model/step.hpp"
#include "core/rules/rule.hpp"
#include "core/rules/step_time.hpp"

namespace waymark {
namespace {

// Two months: news of a shorter step comes with its end.
constexpr int kSmallStep = 60;

Verdict check(const Step& step, const Context& context) {
  const auto is_long = is_longer(step, kSmallStep, context);
  if (!is_long) return cannot_tell();
  return fail_unless(!*is_long || is_over(step) || !step.communications.empty());
}

}  // namespace

extern const Rule kStepWithoutCommunication;
const Rule kStepWithoutCommunication = rule<Step, check>("step-without-communication", Severity::tip, "communications");

}  // namespace waymark
