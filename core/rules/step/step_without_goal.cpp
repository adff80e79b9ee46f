// A step that serves no goal spends time that the goals need.
#include "core/model/step.hpp"
#include "core/rules/rule.hpp"

namespace waymark {
namespace {

Verdict check(const Step& step, const Context&) { return fail_unless(!step.goals.ids.empty()); }

}  // namespace

extern const Rule kStepWithoutGoal;
const Rule kStepWithoutGoal = rule<Step, check>("step-without-goal", Severity::should, "goals");

}  // namespace waymark
