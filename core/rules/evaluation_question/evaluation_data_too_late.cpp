// Data that come in after the review for which they are wanted cannot help to decide anything.
#include "core/model/evaluation_question.hpp"
#include "core/model/goal.hpp"
#include "core/model/plan.hpp"
#include "core/rules/final_review.hpp"
#include "core/rules/mending.hpp"
#include "core/rules/rule.hpp"

namespace waymark {
namespace {

Verdict check(const EvaluationQuestion& question, const Context& context) {
  const Day& review = context.plan.final_review;
  // A review that is too early for the goals is the one fault to mend.
  if (!question.due || !review || goal_after_review(context.plan)) return cannot_tell();
  return *question.due <= *review ? pass() : fail({{"date", to_text(*question.due)}, {"review", to_text(*review)}});
}

std::optional<Mend> mend(const EvaluationQuestion& question, const Context& context, const std::string&) {
  return move_day(question, "due", *context.plan.final_review);
}

}  // namespace

extern const Rule kEvaluationDataTooLate;
const Rule kEvaluationDataTooLate = heeding<Goal, Fields<&Plan::start, &Plan::end, &Plan::final_review>>(
    rule<EvaluationQuestion, check, mend>("evaluation-data-too-late", Severity::should, "due", Reach::wide));

}  // namespace waymark
