// Two plans that claim the same work with other days or another person both count on it, and it is done for one of
// them.
#include "core/model/connection.hpp"
#include "core/model/step.hpp"
#include "core/rules/step_time.hpp"

namespace waymark {
namespace {

// The first of the plans that the other step serves, for the sentence.
std::string plan_of(const Step& step, const Context& context) {
  for (const auto& id : step.connections.ids)
    if (const Connection* plan = target(Ref<Connection>{id}, context)) return plan->name;
  return "";
}

Verdict check(const Step& step, const Context& context) {
  const Step* rival = context.relations.rival_claim(step);
  if (!rival) return pass();
  const std::string_view field = step.owner.id == rival->owner.id ? "start" : "owner";
  return {Outcome::fail, find_field(step.noun(), field), {{"title", step.title}, {"plan", plan_of(*rival, context)}}};
}

}  // namespace

extern const Rule kStepClaimedTwice;
const Rule kStepClaimedTwice =
    heeding<Connection,
            Fields<&Step::title, &Step::owner, &Step::connections, &Step::start, &Step::end, &Step::duration>>(
        rule<Step, check>("step-claimed-twice", Severity::should, "owner", Reach::wide));

}  // namespace waymark
