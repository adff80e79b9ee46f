// A barrier that nobody watches any more is met unprepared.
#include "core/model/barrier.hpp"
#include "core/model/person.hpp"
#include "core/model/step.hpp"
#include "core/rules/step_time.hpp"

namespace waymark {
namespace {

bool is_met_after(const Barrier& barrier, Date day, const Context& context) {
  return barrier.parent && outlasts(static_cast<const Step&>(*barrier.parent), day, context);
}

Verdict check(const Person& person, const Context& context) {
  if (!person.leaving) return pass();
  for (const Barrier* each : context.relations.duties_of(person).barriers)
    if (is_met_after(*each, *person.leaving, context))
      return fail({{"name", person.name}, {"date", to_text(*person.leaving)}, {"what", each->what}});
  return pass();
}

}  // namespace

extern const Rule kLeavingBarrier;
const Rule kLeavingBarrier = heeding<Barrier, Fields<&Step::status, &Step::start, &Step::end, &Step::duration>>(
    rule<Person, check>("leaving-barrier", Severity::tip, "leaving", Reach::wide));

}  // namespace waymark
