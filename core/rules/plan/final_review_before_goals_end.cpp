// A review that is held before the goals are due judges work that is not finished.
#include "core/model/plan.hpp"
#include "core/rules/goal_tree.hpp"
#include "core/rules/mending.hpp"
#include "core/rules/rule.hpp"

namespace waymark {
namespace {

// In the last month of school the results are often known before the goal's last day, and people are still there.
constexpr std::int32_t kLastMonth = 31;

Verdict check(const Plan& plan, const Context&) {
  const Goal* last = last_to_end(plan);
  if (!plan.final_review || !last) return cannot_tell();
  if (plan.final_review->days + kLastMonth >= last->end->days) return pass();
  return fail({{"date", to_text(*plan.final_review)}, {"title", last->title}, {"end", to_text(*last->end)}});
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
