// A gap is not closed by one person: whoever works alone has nobody to share the load, the doubts or the memory.
#include "core/model/person.hpp"
#include "core/model/plan.hpp"
#include "core/rules/rule.hpp"

namespace waymark {
namespace {

// A plan that has come so far is more than a first note.
constexpr std::size_t kEnoughSteps = 3;

Verdict check(const Plan& plan, const Context&) {
  if (plan.steps.size() < kEnoughSteps || plan.people.empty()) return cannot_tell();
  return plan.people.size() > 1 ? pass() : fail({{"name", plan.people[0].name}});
}

}  // namespace

extern const Rule kTeamOfOne;
const Rule kTeamOfOne = rule<Plan, check>("team-of-one", Severity::should, "people");

}  // namespace waymark
