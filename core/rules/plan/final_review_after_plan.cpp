// Long after the plan's end its people have other work, and the next plan has begun without its lessons.
#include "core/model/plan.hpp"
#include "core/rules/dates.hpp"
#include "core/rules/goal_tree.hpp"
#include "core/rules/rule.hpp"

namespace waymark {
namespace {

// A summer, in which state results come in, and a month to meet.
constexpr std::int32_t kDaysForResults = 123;

Verdict check(const Plan& plan, const Context&) {
  if (!plan.final_review || !plan.end || is_turned_round(plan)) return cannot_tell();
  // Where goals outlast the plan, it is the plan's end that is in question.
  const Goal* last = last_to_end(plan);
  if (last && *plan.end < *last->end) return cannot_tell();
  if (plan.final_review->days <= plan.end->days + kDaysForResults) return pass();
  return fail({{"date", to_text(*plan.final_review)}, {"end", to_text(*plan.end)}});
}

}  // namespace

extern const Rule kFinalReviewAfterPlan;
const Rule kFinalReviewAfterPlan = rule<Plan, check>("final-review-after-plan", Severity::tip, "finalReview");

}  // namespace waymark
