// A cause that is found important and can be acted on, but that no goal takes up, is left as it is.
#include "core/model/goal.hpp"
#include "core/model/root_cause.hpp"
#include "core/rules/relations.hpp"
#include "core/rules/rule.hpp"

namespace waymark {
namespace {

Verdict check(const RootCause& cause, const Context& context) {
  if (cause.actionable == Extent::unset) return cannot_tell();
  if (cause.actionable == Extent::no || cause.influence == Extent::no || cause.priority == Priority::low) return pass();
  return fail_unless(context.relations.goals().is_taken_up(cause));
}

}  // namespace

extern const Rule kCauseWithoutGoal;
const Rule kCauseWithoutGoal =
    heeding<Goal>(rule<RootCause, check>("cause-without-goal", Severity::should, "", Reach::wide));

}  // namespace waymark
