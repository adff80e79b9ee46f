// Red means that the strategy must change, and only a decision changes it.
#include <algorithm>

#include "core/model/plan.hpp"
#include "core/model/step.hpp"
#include "core/rules/rule.hpp"
#include "core/rules/step_time.hpp"

namespace waymark {
namespace {

bool names(const std::vector<std::string>& ids, const std::string& id) {
  return std::find(ids.begin(), ids.end(), id) != ids.end();
}

bool is_about(const Decision& decision, const Step& step) {
  if (names(decision.steps.ids, step.id)) return true;
  return std::any_of(step.goals.ids.begin(), step.goals.ids.end(),
                     [&](const std::string& goal) { return names(decision.goals.ids, goal); });
}

Verdict check(const Step& step, const Context& context) {
  if (step.health != Health::red || is_over(step)) return pass();
  for (const Decision& decision : context.plan.decisions)
    if (is_about(decision, step)) return pass();
  return fail();
}

}  // namespace

extern const Rule kStepRedWithoutDecision;
const Rule kStepRedWithoutDecision =
    rule<Step, check>("step-red-without-decision", Severity::should, "health", Reach::wide);

}  // namespace waymark
