// A step whose last day has gone by is done, and nobody has said so, or it is late, and its dates are no longer true.
#include "core/model/step.hpp"
#include "core/rules/step_time.hpp"

namespace waymark {
namespace {

Verdict check(const Step& step, const Context& context) {
  const auto last = last_day_of(step, context);
  if (!context.today || !last || is_turned_round(step)) return cannot_tell();
  return *last < *context.today && !is_over(step) ? fail({{"end", to_text(*last)}}) : pass();
}

}  // namespace

extern const Rule kStepOverdue;
const Rule kStepOverdue = rule<Step, check>("step-overdue", Severity::should, "status");

}  // namespace waymark
