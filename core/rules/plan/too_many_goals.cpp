// Where everything is a goal, nothing is: meetings run out of time before the list does.
#include "core/model/plan.hpp"
#include "core/rules/rule.hpp"

namespace waymark {
namespace {

// "Few goals" is a habit of good plans (domain.md). Reviews of school plans call three to five the most that one team
// can follow; sub-goals are not counted.
constexpr std::size_t kMostGoals = 5;

Verdict check(const Plan& plan, const Context&) {
  const std::size_t count = plan.goals.size();
  return count > kMostGoals ? fail({{"count", std::to_string(count)}}) : pass();
}

}  // namespace

extern const Rule kTooManyGoals;
const Rule kTooManyGoals = rule<Plan, check>("too-many-goals", Severity::should, "goals");

}  // namespace waymark
