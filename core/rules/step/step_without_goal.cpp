// A step that serves no goal spends time that the goals need.
#include "core/model/goal.hpp"
#include "core/model/plan.hpp"
#include "core/rules/mending.hpp"
#include "core/rules/rule.hpp"

namespace waymark {
namespace {

Verdict check(const Step& step, const Context&) { return fail_unless(!step.goals.ids.empty()); }

// Where the plan has one goal, there is nothing to choose.
std::optional<Mend> mend(const Step& step, const Context& context, const std::string&) {
  const auto& goals = context.plan.goals;
  if (goals.size() != 1 || !goals[0].subgoals.empty() || goals[0].title.empty()) return std::nullopt;
  return mend_by(set_field(step, "goals", std::vector<std::string>{goals[0].id}), {{"title", goals[0].title}});
}

}  // namespace

extern const Rule kStepWithoutGoal;
const Rule kStepWithoutGoal =
    heeding<Goal>(rule<Step, check, mend>("step-without-goal", Severity::should, "goals", Reach::wide));

}  // namespace waymark
