// A decision that only somebody decides who will have gone by then is not made, and what waits for it stands still.
#include <algorithm>

#include "core/model/adjustment.hpp"
#include "core/model/approval.hpp"
#include "core/model/person.hpp"
#include "core/rules/approvals.hpp"
#include "core/rules/relations.hpp"

namespace waymark {
namespace {

bool is_anybody_left(const std::vector<std::string>& deciders, Date day, const Context& context) {
  return std::any_of(deciders.begin(), deciders.end(), [&](const std::string& id) {
    const Person* decider = target(Ref<Person>{id}, context);
    return decider && (!decider->leaving || *decider->leaving >= day);
  });
}

// What the first such decision is about; none where somebody is left for each.
std::optional<std::string> left_open(const Duties& duties, Date leaving, const Context& context) {
  for (const Approval* each : duties.approvals)
    if (each->due && *each->due > leaving && !is_decided(*each) && !is_anybody_left(each->by.ids, *each->due, context))
      return each->decision;
  for (const Adjustment* each : duties.adjustments)
    if (each->by && *each->by > leaving && !is_anybody_left(each->deciders.ids, *each->by, context))
      return each->trigger;
  return std::nullopt;
}

Verdict check(const Person& person, const Context& context) {
  if (!person.leaving) return pass();
  const auto title = left_open(context.relations.duties_of(person), *person.leaving, context);
  if (!title) return pass();
  return fail({{"name", person.name}, {"date", to_text(*person.leaving)}, {"title", *title}});
}

}  // namespace

extern const Rule kLeavingDecider;
const Rule kLeavingDecider = heeding<Approval, Adjustment, Person>(
    rule<Person, check>("leaving-decider", Severity::should, "leaving", Reach::wide));

}  // namespace waymark
