// Somebody has to own the plan as a whole; without a lead its meetings and decisions are nobody's.
#include "core/model/person.hpp"
#include "core/model/plan.hpp"
#include "core/rules/rule.hpp"

namespace waymark {
namespace {

Verdict check(const Plan& plan, const Context&) {
  for (const Person& person : plan.people)
    if (person.part == Part::lead) return pass();
  return fail();
}

}  // namespace

extern const Rule kPlanWithoutTeamLead;
const Rule kPlanWithoutTeamLead = rule<Plan, check>("plan-without-team-lead", Severity::should, "people");

}  // namespace waymark
