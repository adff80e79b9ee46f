// A step that has not begun when it should is the first sign of a late plan, and the cheapest to act on.
#include "core/model/step.hpp"
#include "core/rules/rule.hpp"
#include "core/rules/step_time.hpp"

namespace waymark {
namespace {

// People look at the plan once a week, so within a week of the first day nobody has forgotten anything.
constexpr int kGrace = 7;

Verdict check(const Step& step, const Context& context) {
  if (!context.today || !step.start) return cannot_tell();
  const bool is_gone_by = step.end && *step.end < *context.today;  // then it is overdue
  if (!is_ahead(step) || is_gone_by || context.today->days - step.start->days <= kGrace) return pass();
  return fail({{"start", to_text(*step.start)}});
}

}  // namespace

extern const Rule kStepShouldHaveBegun;
const Rule kStepShouldHaveBegun = rule<Step, check>("step-should-have-begun", Severity::should, "status");

}  // namespace waymark
