// A goal should take up a cause of the gap; else it may be good work that closes nothing.
#include "core/model/goal.hpp"
#include "core/rules/rule.hpp"

namespace waymark {
namespace {

Verdict check(const Goal& goal, const Context&) { return fail_unless(!goal.root_causes.ids.empty()); }

}  // namespace

extern const Rule kGoalWithoutCause;
const Rule kGoalWithoutCause = rule<Goal, check>("goal-without-cause", Severity::should, "rootCauses");

}  // namespace waymark
