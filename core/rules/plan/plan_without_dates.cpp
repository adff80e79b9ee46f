// A plan without a first and a last day has no deadline to hold its goals to.
#include "core/model/plan.hpp"
#include "core/rules/rule.hpp"

namespace waymark {
namespace {

Verdict check(const Plan& plan, const Context&) {
  return plan.start && plan.end ? pass()
                                : Verdict{Outcome::fail, find_field(plan.noun(), plan.start ? "end" : "start")};
}

}  // namespace

extern const Rule kPlanWithoutDates;
const Rule kPlanWithoutDates = rule<Plan, check>("plan-without-dates", Severity::must, "start");

}  // namespace waymark
