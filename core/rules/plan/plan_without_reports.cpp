// People who hear nothing stop caring, and those who could help do not know that help is needed.
#include "core/model/plan.hpp"
#include "core/rules/rule.hpp"

namespace waymark {
namespace {

Verdict check(const Plan& plan, const Context&) {
  if (plan.steps.empty()) return cannot_tell();
  return fail_unless(!plan.reports.empty());
}

}  // namespace

extern const Rule kPlanWithoutReports;
const Rule kPlanWithoutReports = rule<Plan, check>("plan-without-reports", Severity::should, "reports");

}  // namespace waymark
