// A team that has not agreed beforehand what would make it change course explains bad numbers away when they come.
#include "core/model/plan.hpp"
#include "core/rules/rule.hpp"

namespace waymark {
namespace {

Verdict check(const Plan& plan, const Context&) {
  if (!plan.adjustments.empty()) return pass();
  return plan.questions.empty() ? cannot_tell() : fail();
}

}  // namespace

extern const Rule kEvaluationWithoutAdjustment;
const Rule kEvaluationWithoutAdjustment =
    rule<Plan, check>("evaluation-without-adjustment", Severity::should, "adjustments");

}  // namespace waymark
