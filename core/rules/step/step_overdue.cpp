// A step whose last day has gone by is done, and nobody has said so, or it is late, and its dates are no longer true.
#include "core/model/step.hpp"
#include "core/rules/rule.hpp"

namespace waymark {
namespace {

bool is_over(const Step& step) { return step.status == Status::done || step.status == Status::stopped; }

Verdict check(const Step& step, const Context& context) {
  if (!context.today || !step.end) return cannot_tell();
  return *step.end < *context.today && !is_over(step) ? fail({{"end", to_text(*step.end)}}) : pass();
}

}  // namespace

extern const Rule kStepOverdue;
const Rule kStepOverdue = rule<Step, check>("step-overdue", Severity::should, "status");

}  // namespace waymark
