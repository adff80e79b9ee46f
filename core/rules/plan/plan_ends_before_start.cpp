// A plan that ends before it begins has no day on which anything could be done: one of its days is a slip of the pen.
#include "core/model/plan.hpp"
#include "core/rules/dates.hpp"
#include "core/rules/rule.hpp"

namespace waymark {
namespace {

Verdict check(const Plan& plan, const Context&) { return check_order(plan.start, plan.end); }

}  // namespace

extern const Rule kPlanEndsBeforeStart;
const Rule kPlanEndsBeforeStart = rule<Plan, check>("plan-ends-before-start", Severity::must, "end");

}  // namespace waymark
