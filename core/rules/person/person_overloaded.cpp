// The willing are given everything, and then everything is late at once.
#include "core/model/person.hpp"
#include "core/model/step.hpp"
#include "core/rules/relations.hpp"
#include "core/rules/rule.hpp"

namespace waymark {
namespace {

Verdict check(const Person& person, const Context& context) {
  const auto& steps = context.relations.owned_by(person);
  if (steps.size() <= static_cast<std::size_t>(kMostAtOnce)) return pass();
  const Peak peak = context.relations.busiest_day(person);
  if (peak.steps <= kMostAtOnce) return pass();
  return fail({{"name", person.name}, {"count", std::to_string(peak.steps)}, {"date", to_text(peak.day)}});
}

}  // namespace

extern const Rule kPersonOverloaded;
const Rule kPersonOverloaded = heeding<Fields<&Step::owner, &Step::status, &Step::start, &Step::end, &Step::duration>>(
    rule<Person, check>("person-overloaded", Severity::should, "", Reach::wide));

}  // namespace waymark
