// A goal that rests on what the team cannot change will be missed however hard people work.
#include "core/model/goal.hpp"
#include "core/model/root_cause.hpp"
#include "core/rules/naming.hpp"
#include "core/rules/rule.hpp"

namespace waymark {
namespace {

Verdict check(const Goal& goal, const Context& context) {
  for (const auto& id : goal.root_causes.ids) {
    const RootCause* cause = target(Ref<RootCause>{id}, context);
    if (cause && (cause->actionable == Extent::no || cause->influence == Extent::no))
      return fail({{"title", name_of(*cause)}});
  }
  return pass();
}

}  // namespace

extern const Rule kCauseNotActionableWithGoal;
const Rule kCauseNotActionableWithGoal = heeding<RootCause>(
    rule<Goal, check>("cause-not-actionable-with-goal", Severity::should, "rootCauses", Reach::wide));

}  // namespace waymark
