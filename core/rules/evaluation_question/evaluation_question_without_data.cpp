// A question to which no data lead is answered by whoever speaks loudest.
#include "core/model/evaluation_question.hpp"
#include "core/rules/rule.hpp"

namespace waymark {
namespace {

Verdict check(const EvaluationQuestion& question, const Context&) {
  if (question.question.empty()) return cannot_tell();
  return fail_unless(!question.measures.ids.empty() || !question.source.empty());
}

}  // namespace

extern const Rule kEvaluationQuestionWithoutData;
const Rule kEvaluationQuestionWithoutData =
    rule<EvaluationQuestion, check>("evaluation-question-without-data", Severity::should, "measures");

}  // namespace waymark
