// An evaluation that is planned only after the work finds its data missing.
#include "core/model/plan.hpp"
#include "core/rules/rule.hpp"

namespace waymark {
namespace {

Verdict check(const Plan& plan, const Context&) {
  if (plan.goals.empty()) return cannot_tell();
  return fail_unless(!plan.questions.empty());
}

}  // namespace

extern const Rule kEvaluationWithoutQuestions;
const Rule kEvaluationWithoutQuestions =
    rule<Plan, check>("evaluation-without-questions", Severity::should, "questions");

}  // namespace waymark
