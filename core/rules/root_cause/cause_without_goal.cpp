// A cause that is found important and can be acted on, but that no goal takes up, is left as it is.
#include <algorithm>

#include "core/model/goal.hpp"
#include "core/model/root_cause.hpp"
#include "core/rules/rule.hpp"

namespace waymark {
namespace {

bool is_carried(const List<Goal>& goals, const std::string& cause) {
  for (const Goal& goal : goals) {
    const auto& causes = goal.root_causes.ids;
    if (std::find(causes.begin(), causes.end(), cause) != causes.end()) return true;
    if (is_carried(goal.subgoals, cause)) return true;
  }
  return false;
}

Verdict check(const RootCause& cause, const Context& context) {
  if (cause.actionable == Extent::unset) return cannot_tell();
  if (cause.actionable == Extent::no || cause.influence == Extent::no || cause.priority == Priority::low) return pass();
  return fail_unless(is_carried(context.plan.goals, cause.id));
}

}  // namespace

extern const Rule kCauseWithoutGoal;
const Rule kCauseWithoutGoal = rule<RootCause, check>("cause-without-goal", Severity::should, "", Reach::wide);

}  // namespace waymark
