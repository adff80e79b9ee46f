// Results alone do not say why: a plan that failed and a plan that was never carried out look alike. Where it is not
// clear what a question looks at, nothing is said.
#include "core/model/plan.hpp"
#include "core/rules/evaluation_look.hpp"
#include "core/rules/rule.hpp"

namespace waymark {
namespace {

Verdict check(const Plan& plan, const Context& context) {
  if (plan.questions.empty()) return cannot_tell();
  for (const EvaluationQuestion& question : plan.questions) {
    const Look look = look_of(question, context);
    if (look.at_work) return pass();
    if (!look.at_students) return cannot_tell();
  }
  return fail();
}

}  // namespace

extern const Rule kEvaluationOnlyOutcome;
const Rule kEvaluationOnlyOutcome = rule<Plan, check>("evaluation-only-outcome", Severity::should, "questions");

}  // namespace waymark
