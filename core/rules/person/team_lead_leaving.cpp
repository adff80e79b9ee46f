// When the lead goes before the plan ends and nobody else leads, meetings stop and nobody notices what is late.
#include "core/model/person.hpp"
#include "core/model/plan.hpp"
#include "core/rules/dates.hpp"
#include "core/rules/rule.hpp"

namespace waymark {
namespace {

bool stays_until(const Person& person, Date end) { return !person.leaving || *person.leaving >= end; }

Verdict check(const Person& person, const Context& context) {
  if (person.part != Part::lead) return pass();
  if (!person.leaving || !context.plan.end || is_turned_round(context.plan)) return cannot_tell();
  if (stays_until(person, *context.plan.end)) return pass();
  for (const Person& other : context.plan.people)
    if (other.part == Part::lead && stays_until(other, *context.plan.end)) return pass();
  return fail({{"name", person.name}, {"date", to_text(*person.leaving)}});
}

}  // namespace

extern const Rule kTeamLeadLeaving;
const Rule kTeamLeadLeaving = heeding<Person, Fields<&Plan::start, &Plan::end>>(
    rule<Person, check>("team-lead-leaving", Severity::should, "leaving", Reach::wide));

}  // namespace waymark
