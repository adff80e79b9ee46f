// Families see every day what the plan is about, and are the last to be told of it.
#include "core/model/plan.hpp"
#include "core/rules/rule.hpp"

namespace waymark {
namespace {

Verdict check(const Plan& plan, const Context&) {
  if (plan.reports.empty()) return cannot_tell();
  for (const Report& report : plan.reports)
    if (report.audience == Audience::families || report.audience == Audience::community) return pass();
  return fail();
}

}  // namespace

extern const Rule kFamiliesHearNothing;
const Rule kFamiliesHearNothing = rule<Plan, check>("families-hear-nothing", Severity::tip, "reports");

}  // namespace waymark
