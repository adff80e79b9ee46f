// A goal that ends before it begins cannot be reached: one of its days is a slip of the pen.
#include "core/model/goal.hpp"
#include "core/rules/dates.hpp"
#include "core/rules/rule.hpp"

namespace waymark {
namespace {

Verdict check(const Goal& goal, const Context&) { return check_order(goal.start, goal.end); }

}  // namespace

extern const Rule kGoalEndsBeforeStart;
const Rule kGoalEndsBeforeStart = rule<Goal, check>("goal-ends-before-start", Severity::must, "end");

}  // namespace waymark
