// Without a day on which the whole plan is looked at, it fades out, and the next one begins without its lessons.
// A plan that has no evaluation at all has more to mend.
#include "core/model/plan.hpp"
#include "core/rules/goal_tree.hpp"
#include "core/rules/mending.hpp"
#include "core/rules/rule.hpp"

namespace waymark {
namespace {

Verdict check(const Plan& plan, const Context&) {
  if (plan.goals.empty() || plan.questions.empty()) return cannot_tell();
  return fail_unless(plan.final_review.has_value());
}

// The plan's last day, when all goals have been due.
std::optional<Mend> mend(const Plan& plan, const Context&, const std::string&) {
  const Goal* last = last_to_end(plan);
  if (!plan.end || (plan.start && *plan.end < *plan.start) || (last && *plan.end < *last->end)) return std::nullopt;
  return move_day(plan, "finalReview", *plan.end);
}

}  // namespace

extern const Rule kFinalReviewMissing;
const Rule kFinalReviewMissing = rule<Plan, check, mend>("final-review-missing", Severity::should, "finalReview");

}  // namespace waymark
