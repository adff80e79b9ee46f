// A backup who has gone is a gap that shows only when the backup is needed. What the plan says of how the step goes on
// when people change helps whoever comes next, and names nobody.
#include "core/model/person.hpp"
#include "core/model/step.hpp"
#include "core/rules/relations.hpp"
#include "core/rules/rule.hpp"
#include "core/rules/step_time.hpp"

namespace waymark {
namespace {

Verdict check(const Person& person, const Context& context) {
  if (!person.leaving) return pass();
  for (const Step* step : context.relations.backed_by(person))
    if (outlasts(*step, *person.leaving, context))
      return fail({{"name", person.name}, {"date", to_text(*person.leaving)}, {"title", step->title}});
  return pass();
}

}  // namespace

extern const Rule kLeavingBackup;
const Rule kLeavingBackup =
    heeding<Fields<&Step::title, &Step::backup, &Step::status, &Step::start, &Step::end, &Step::duration>>(
        rule<Person, check>("leaving-backup", Severity::tip, "leaving", Reach::wide));

}  // namespace waymark
