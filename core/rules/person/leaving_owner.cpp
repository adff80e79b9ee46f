// Work in the name of somebody who has gone is done by nobody.
#include "core/model/person.hpp"
#include "core/model/step.hpp"
#include "core/rules/relations.hpp"
#include "core/rules/rule.hpp"
#include "core/rules/step_time.hpp"

namespace waymark {
namespace {

Verdict check(const Person& person, const Context& context) {
  if (!person.leaving) return pass();
  const Step* first = nullptr;
  int count = 0;
  for (const Step* step : context.relations.owned_by(person)) {
    if (!outlasts(*step, *person.leaving, context)) continue;
    if (!first) first = step;
    ++count;
  }
  if (!first) return pass();
  return fail({{"name", person.name},
               {"date", to_text(*person.leaving)},
               {"count", std::to_string(count)},
               {"title", first->title}});
}

}  // namespace

extern const Rule kLeavingOwner;
const Rule kLeavingOwner =
    heeding<Fields<&Step::title, &Step::owner, &Step::status, &Step::start, &Step::end, &Step::duration>>(
        rule<Person, check>("leaving-owner", Severity::should, "leaving", Reach::wide));

}  // namespace waymark
