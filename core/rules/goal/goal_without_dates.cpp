// A goal is bound in time: it says by when it will be true.
#include "core/model/goal.hpp"
#include "core/rules/rule.hpp"

namespace waymark {
namespace {

Verdict check(const Goal& goal, const Context&) { return fail_unless(goal.end.has_value()); }

}  // namespace

extern const Rule kGoalWithoutDates;
const Rule kGoalWithoutDates = rule<Goal, check>("goal-without-dates", Severity::must, "end");

}  // namespace waymark
