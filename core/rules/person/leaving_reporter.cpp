// A report whose giver has gone is not missed by the team, only by those who were to hear it.
#include "core/calendar/frequency.hpp"
#include "core/model/person.hpp"
#include "core/model/plan.hpp"
#include "core/rules/relations.hpp"
#include "core/rules/rule.hpp"

namespace waymark {
namespace {

// One that is given again and again is given until the plan ends; at least once more where there is time for it.
bool is_given_after(const Report& report, Date day, const Plan& plan) {
  if (const auto wait = days_between(report.frequency)) return plan.end && plan.end->days - day.days > *wait;
  return report.first && *report.first > day;
}

Verdict check(const Person& person, const Context& context) {
  if (!person.leaving) return pass();
  int count = 0;
  for (const Report* each : context.relations.duties_of(person).reports)
    if (is_given_after(*each, *person.leaving, context.plan)) ++count;
  if (count == 0) return pass();
  return fail({{"name", person.name}, {"date", to_text(*person.leaving)}, {"count", std::to_string(count)}});
}

}  // namespace

extern const Rule kLeavingReporter;
const Rule kLeavingReporter = heeding<Report, Fields<&Plan::end>>(
    rule<Person, check>("leaving-reporter", Severity::should, "leaving", Reach::wide));

}  // namespace waymark
