// A review that is held before the goals are due judges work that is not finished.
#include "core/model/plan.hpp"
#include "core/rules/final_review.hpp"
#include "core/rules/mending.hpp"
#include "core/rules/naming.hpp"
#include "core/rules/rule.hpp"

namespace waymark {
namespace {

Verdict check(const Plan& plan, const Context&) {
  if (!plan.final_review || !last_to_end(plan)) return cannot_tell();
  const Goal* last = goal_after_review(plan);
  if (!last) return pass();
  return fail({{"date", to_text(*plan.final_review)}, {"title", name_of(*last)}, {"end", to_text(*last->end)}});
}

std::optional<Mend> mend(const Plan& plan, const Context&, const std::string&) {
  const Date end = *last_to_end(plan)->end;
  if (plan.end && *plan.end < end) return std::nullopt;
  return move_day(plan, "finalReview", end);
}

}  // namespace

extern const Rule kFinalReviewBeforeGoalsEnd;
const Rule kFinalReviewBeforeGoalsEnd =
    rule<Plan, check, mend>("final-review-before-goals-end", Severity::should, "finalReview");

}  // namespace waymark
